/** The messages of a language at the numbers of the pages' own: `scripts/languages/vite-plugin.ts` makes it. */
declare module 'virtual:messages/*' {
	const messages: readonly (((inputs: never) => string) | undefined)[];
	export default messages;
}
