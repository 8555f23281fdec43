const width = 30;

/** A bar and a count: `[#########-----] 120 of 197 KAZ`. */
export function barOf(done: number, all: number, name: string): string {
	const full = all === 0 ? width : Math.round((width * done) / all);
	return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${done} of ${all} ${name}`;
}

/** Tells how far the work is: on a terminal in one line that is written anew, elsewhere at each quarter. */
export function createProgress(all: number, stream: NodeJS.WriteStream = process.stderr) {
	let quarter = 0;
	return (done: number, name: string): void => {
		if (stream.isTTY) {
			stream.write(`\r\u001b[2K${barOf(done, all, name)}${done === all ? '\n' : ''}`);
			return;
		}
		const now = Math.floor((4 * done) / all);
		if (now > quarter) stream.write(`${barOf(done, all, name)}\n`);
		quarter = now;
	};
}
