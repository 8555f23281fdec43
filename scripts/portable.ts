// Makes one folder and one archive of the built site that open from a USB stick, without a line.
//   npm run pack [-- --dir build --out portable]
import { parseArgs } from 'node:util';
import { writePortable } from './portable/write-portable.ts';

const { values } = parseArgs({
	options: { dir: { type: 'string', default: 'build' }, out: { type: 'string', default: 'portable' } }
});

try {
	const { folder, zip, bytes, files } = await writePortable({ site: values.dir, out: values.out });
	console.log(`pack      ${files} files in ${folder}`);
	console.log(`pack      ${zip}, ${(bytes / 1e6).toFixed(1)} MB`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
