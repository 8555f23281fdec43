// Serves the built site from this machine, as a good static host would, until it is stopped.
//   node scripts/serve.mjs [--dir build] [--port 4173] [--base /some/path]
import process, { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { startServer } from './lib/site-server.mjs';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'build' },
		port: { type: 'string', default: '4173' },
		base: { type: 'string', default: '' }
	}
});

try {
	const server = await startServer({ dir: values.dir, port: Number(values.port), base: values.base });
	stdout.write(`Serving ${values.dir} at ${server.url}\n`);
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.on(signal, () => void server.close().then(() => exit(0)));
} catch (error) {
	stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	exit(1);
}
