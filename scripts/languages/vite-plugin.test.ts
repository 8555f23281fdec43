import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { languages } from './vite-plugin.ts';

type Transformed = { readonly code: string } | undefined;

const plugin = languages() as unknown as {
	buildStart(this: object): void;
	transform(this: object, code: string, id: string): Transformed;
};
const context = {
	addWatchFile: () => undefined,
	error(message: string) {
		throw new Error(message);
	}
};
const folder = 'src/lib/paraglide/messages';
const transform = (code: string, name: string) =>
	plugin.transform.call(context, code, `/site/${folder}/${name}`);

beforeAll(() => plugin.buildStart.call(context));

it('lets every message that is compiled be said otherwise', () => {
	const keys = Object.keys(JSON.parse(readFileSync('messages/en.json', 'utf8')) as object).slice(1);
	const said = readdirSync(folder).flatMap((name) => {
		const { code = '' } = transform(readFileSync(`${folder}/${name}`, 'utf8'), name) ?? {};
		return [...code.matchAll(/export const (\w+) = .*\(\(i\) => said\((\d+), i\) \?\? /g)];
	});
	const numbers = new Map(said.map(([, key, number]) => [key, Number(number)]));
	expect(numbers).toEqual(new Map(keys.map((key, number) => [key, number])));
});

it('does not let a message pass that is compiled otherwise', () => {
	const code = `export const no = (inputs, options) => { options.locale ?? getLocale(); return "no" };`;
	expect(() => transform(code, 'no.js')).toThrow('English alone');
});

it('leaves other files as they are', () => {
	expect(plugin.transform.call(context, 'export const no = 1;', '/site/src/lib/ui/part.ts')).toBeUndefined();
});
