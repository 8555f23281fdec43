// Serves the site that lies beside it, on this computer alone, and opens it in the browser. Needs nothing but Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process, { env, exit, platform, stderr, stdout } from 'node:process';
import { startServerNear } from '../lib/site-server.mjs';

/** @type {Partial<Record<string, readonly [string, ...string[]]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** @param {string} url opened in the reader's browser; where there is no way to, they open it themselves */
function open(url) {
	const [command, ...args] = openers[platform] ?? [];
	if (command === undefined || env['OBSERVATORY_OPENS'] === 'nothing') return;
	spawn(command, [...args, url], { detached: true, stdio: 'ignore' })
		.on('error', () => undefined)
		.unref();
}

try {
	const server = await startServerNear({ dir: join(import.meta.dirname, 'site'), port: 4173 });
	stdout.write(
		`The OPCAT Observatory is at ${server.url}\nKeep this window open while you read. Ctrl-C ends it.\n`
	);
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.on(signal, () => void server.close().then(() => exit(0)));
	open(server.url);
} catch (error) {
	stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	exit(1);
}
