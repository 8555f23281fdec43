// Builds the site again and holds it against the build that stands: the same sources give the same bytes.
import { exit, stderr, stdout } from 'node:process';
import { fingerprints } from './lib/inputs.mjs';
import { run } from './lib/run.mjs';

const first = fingerprints(['build'], []);
if (first.size === 0) {
	stderr.write('There is no build to compare with. Build the site first: npm run build\n');
	exit(1);
}
await run('npm', ['run', 'build', '--silent'], { capture: true });
const second = fingerprints(['build'], []);

const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
	(path) => first.get(path) !== second.get(path)
);
for (const path of differing.slice(0, 20))
	stderr.write(`${path} differs between two builds of the same sources\n`);
if (differing.length > 20) stderr.write(`and ${differing.length - 20} more\n`);
if (differing.length > 0) exit(1);
stdout.write(`two builds gave the same bytes: ${second.size} files\n`);
