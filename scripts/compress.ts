// Writes a .br and a .gz beside each file of the built site that shrinks by it, for hosts that send them.
//   tsx scripts/compress.ts [folder, by default build]
import { compressFolder } from './lib/compress-folder.ts';

const dir = process.argv[2] ?? 'build';
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

let tenths = 0;
const sum = await compressFolder({
	dir,
	cache: 'node_modules/.cache/compressed',
	onFile(done, all) {
		const now = Math.floor((10 * done) / all);
		if (now > tenths) process.stdout.write(`compress  ${done} of ${all} files\n`);
		tenths = now;
	}
});
console.log(
	`compress  ${sum.files} files: ${megabytes(sum.raw)}, ${megabytes(sum.brotli)} as brotli, ${megabytes(sum.gzip)} as gzip`
);
