import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { shippedFile, textFile } from '../../src/routes/about/shipped.ts';
import { licenceOf, licencesText, packageFolder, type Licensed } from './package-licence.ts';

/** Names of States in other tongues and the outlines of the maps come to the site as data, not as modules. */
const data = ['cldr-core', 'i18n-iso-countries', 'world-atlas'];

/** What packages carry within their own files, where no module tells of it; by their folders. */
const within: Readonly<Record<string, readonly string[]>> = {
	docx: ['fflate', 'docx/node_modules/nanoid']
};

/** The files whose content is in a bundle: modules that left something in a chunk, and assets. */
function contentOf(bundle: Rollup.OutputBundle): string[] {
	return Object.values(bundle).flatMap((file) =>
		file.type === 'asset'
			? file.originalFileNames.map((name) => (name.startsWith('/') ? name : `${process.cwd()}/${name}`))
			: Object.entries(file.modules)
					.filter(([, { renderedLength }]) => renderedLength > 0)
					.map(([id]) => id)
	);
}

/** The packages of which a bundle holds something, by name. */
function packagesOf(bundle: Rollup.OutputBundle): Licensed[] {
	const folders = new Set(contentOf(bundle).flatMap((id) => packageFolder(id) ?? []));
	const named = (name: string) => `${process.cwd()}/node_modules/${name}`;
	for (const name of data) folders.add(named(name));
	for (const [name, carried] of Object.entries(within))
		if (folders.has(named(name))) for (const one of carried) folders.add(named(one));
	const byName = new Map([...folders].map(licenceOf).map((one) => [`${one.name} ${one.version}`, one]));
	return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Writes down what others wrote of all that readers are sent: for the page “About”, which is drawn later in the same build,
 * and as a text with every licence, which is sent with it.
 */
export function licences(): Plugin {
	return {
		name: 'licences',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			// The service worker is a bundle of its own, of our modules alone.
			if (this.environment.config.build.ssr !== false || 'service-worker.js' in bundle) return;
			const packages = packagesOf(bundle);
			this.emitFile({ type: 'asset', fileName: textFile, source: licencesText(packages) });
			mkdirSync(dirname(shippedFile), { recursive: true });
			const shipped = packages.map(({ name, version, licence }) => ({ name, version, licence }));
			writeFileSync(shippedFile, `${JSON.stringify(shipped, null, '\t')}\n`);
		}
	};
}
