import { compile } from '@inlang/paraglide-js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const english = '/src/lib/paraglide/messages/';
const speech = `${root}src/lib/text/language.ts`;

/** What every message that Paraglide compiled does first. */
const asksForLanguage = 'options.locale ?? getLocale()';

/** How a message that Paraglide compiled ends: what asks for the language, and then says it in the only one there is. */
const asking =
	/export const (\w+) = (\/\*\*.*\*\/) \(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*experimentalStaticLocale .*\s*return (\S+)\(inputs\)\s*\}\)/g;

/** The keys of the messages of a language, in the order of its file. */
function keysOf(language: string): readonly string[] {
	const messages = JSON.parse(readFileSync(`${root}messages/${language}.json`, 'utf8')) as object;
	return Object.keys(messages).filter((key) => key !== '$schema');
}

/** Where the languages besides English are compiled, each alone: together with it every page would carry them all. */
const compiled = `${root}.svelte-kit/languages`;

const compiling = new Map<string, Promise<string>>();

/** Compiles the messages of a language once. @returns the file in which they are */
async function compileLanguage(language: string): Promise<string> {
	const project = `${compiled}/${language}.inlang`;
	mkdirSync(project, { recursive: true });
	const { modules, ...english } = JSON.parse(readFileSync(`${root}project.inlang/settings.json`, 'utf8')) as {
		modules: readonly string[];
	};
	const settings = {
		...english,
		baseLocale: language,
		locales: [language],
		modules: modules.map((module) => module.replace(/^\.\//, '../../')),
		'plugin.inlang.messageFormat': { pathPattern: '../../messages/{locale}.json' }
	};
	writeFileSync(`${project}/settings.json`, JSON.stringify(settings));
	const outdir = `${compiled}/${language}`;
	await compile({ project, outdir, outputStructure: 'locale-modules', strategy: ['baseLocale'] });
	return `${outdir}/messages/${language}.js`;
}

/**
 * English messages that can be said otherwise: each asks, by its number, for another that says it in the language that is
 * spoken. The page fetches such a language when it is asked for: in one file, `virtual:messages/<language>`, an array in
 * which the messages stand at their numbers, and nothing where the language has none.
 */
export function languages(): Plugin {
	let numbers: ReadonlyMap<string, number>;
	const number = () => (numbers = new Map(keysOf('en').map((key, place) => [key, place])));

	return {
		name: 'languages',
		buildStart() {
			number();
			this.addWatchFile(`${root}messages/en.json`);
		},
		watchChange(id) {
			if (!id.startsWith(`${root}messages/`)) return;
			number();
			compiling.clear();
		},
		resolveId: (id) => (id.startsWith('virtual:messages/') ? `\0${id}` : undefined),
		async load(id) {
			const language = /^\0virtual:messages\/(\w+)$/.exec(id)?.[1];
			if (language === undefined) return;
			this.addWatchFile(`${root}messages/${language}.json`);
			const file = compiling.get(language) ?? compileLanguage(language);
			compiling.set(language, file);
			const own = new Set(keysOf(language));
			const list = [...numbers.keys()].map((key) => (own.has(key) ? `messages.${key}` : ''));
			return `import * as messages from '${await file}';\nexport default [${list.join()}];`;
		},
		transform(code, id) {
			const [file = ''] = id.split('?');
			if (!file.includes(english) || !code.includes('export const')) return;
			const from = relative(dirname(file), speech);
			const replaced = code.replaceAll(
				asking,
				(_, key: string, types: string, own: string) =>
					`export const ${key} = ${types} ((i) => said(${String(numbers.get(key))}, i) ?? ${own}(i))`
			);
			if (replaced.includes(asksForLanguage))
				this.error(
					`Messages of ${file} are compiled otherwise than this plugin knows: they have English alone`
				);
			if (replaced === code) return;
			return { code: `import { said } from '${from}';\n${replaced}`, map: null };
		}
	};
}
