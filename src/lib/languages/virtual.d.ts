declare module 'virtual:messages/*' {
	const messages: readonly (import('../text/language.ts').Message | undefined)[];
	export default messages;
}
