// Everything from a fresh clone to the site in the browser: installs, builds what has changed, serves.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process, { chdir, env, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { stateOfBuild } from './lib/inputs.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

const mark = 'node_modules/.cache/observatory/built';

/** Builds the site unless it stands as it would be built now. */
async function build() {
	if (existsSync(mark) && readFileSync(mark, 'utf8') === stateOfBuild('build')) {
		stdout.write('build     nothing has changed since the last build\n');
		return;
	}
	await run('npm', ['run', 'build', '--silent']);
	mkdirSync(dirname(mark), { recursive: true });
	writeFileSync(mark, stateOfBuild('build') ?? '');
}

/** Serves on the wished port, or the first free one after it where none was wished. */
async function serve() {
	// Loaded late: before the install there is no sirv.
	const { startServer, startServerNear } = await import('./lib/site-server.mjs');
	const wished = env['PORT'];
	if (wished !== undefined && !/^\d{1,5}$/.test(wished)) {
		throw new Error(
			`PORT is "${wished}", which is no number of a port. Leave it out or give one: PORT=8080 npm start`
		);
	}
	const server =
		wished === undefined
			? await startServerNear({ dir: 'build', port: 4173 })
			: await startServer({ dir: 'build', port: Number(wished) });
	stdout.write(`\nThe OPCAT Observatory is at ${server.url}\nCtrl-C ends it.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => void server.close().then(() => exit(0)));
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, onStop);

/** Before the server stands a signal ends the build under way. */
function onStop() {
	exit(130);
}

try {
	chdir(dirname(dirname(fileURLToPath(import.meta.url))));
	await install();
	await build();
	process.off('SIGINT', onStop).off('SIGTERM', onStop);
	await serve();
} catch (error) {
	stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	exit(1);
}
