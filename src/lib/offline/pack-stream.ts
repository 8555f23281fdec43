/** A file in a pack. */
export interface PackEntry {
	/** From the root of the site; a page ends with a slash. */
	readonly path: string;
	/** Its Content-Type; `shelf` for a pack of small files within the pack, kept as one. */
	readonly type: string;
	readonly content: Uint8Array<ArrayBuffer>;
}

/** The type of an entry that holds small files which are kept as one. */
export const shelf = 'shelf';

const newline = 10;
/** No line of a pack is longer, in bytes. */
const longest = 2000;

/**
 * Writes a pack: for each entry one line of JSON with its path, type and length, then its bytes; in the end a line with
 * the number of entries.
 */
export function packOf(entries: readonly PackEntry[]): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const line = (value: object) => encoder.encode(`${JSON.stringify(value)}\n`);
	const pieces = entries.flatMap(({ path, type, content }) => [
		line({ path, type, bytes: content.length }),
		content
	]);
	pieces.push(line({ entries: entries.length }));
	const pack = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		pack.set(piece, at);
		at += piece.length;
	}
	return pack;
}

/**
 * Reads a pack while it arrives; no more of it is held than the entry under way.
 * @param stream the pack, in pieces of any size
 * @throws Error where it is no pack or ends before its end
 */
export async function* entriesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<PackEntry, void> {
	const bytes = new ByteReader(stream);
	try {
		for (let read = 0; ; read++) {
			const head = headOf(await bytes.line());
			if ('entries' in head) {
				if (head.entries !== read || !(await bytes.atEnd())) throw new Error('The pack ends wrongly');
				return;
			}
			yield { path: head.path, type: head.type, content: await bytes.take(head.bytes) };
		}
	} finally {
		bytes.letGo();
	}
}

type Head = { path: string; type: string; bytes: number } | { entries: number };

function headOf(line: string): Head {
	const head = JSON.parse(line) as Partial<Record<string, unknown>>;
	const { path, type, bytes, entries } = head;
	if (typeof entries === 'number') return { entries };
	if (
		typeof path === 'string' &&
		typeof type === 'string' &&
		Number.isSafeInteger(bytes) &&
		Number(bytes) >= 0
	)
		return { path, type, bytes: Number(bytes) };
	throw new Error(`No line of a pack: ${line}`);
}

/** Takes lines and runs of bytes off a stream. */
class ByteReader {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
	#piece: Uint8Array = new Uint8Array();

	constructor(stream: ReadableStream<Uint8Array>) {
		this.#reader = stream.getReader();
	}

	/** Whether nothing is left. */
	async atEnd(): Promise<boolean> {
		while (this.#piece.length === 0) {
			const { done, value } = await this.#reader.read();
			if (done) return true;
			this.#piece = value;
		}
		return false;
	}

	async #need(): Promise<Uint8Array> {
		if (await this.atEnd()) throw new Error('The pack is cut off');
		return this.#piece;
	}

	async line(): Promise<string> {
		const decoder = new TextDecoder();
		let line = '';
		for (;;) {
			const piece = await this.#need();
			const end = piece.indexOf(newline);
			line += decoder.decode(end < 0 ? piece : piece.subarray(0, end), { stream: end < 0 });
			this.#piece = end < 0 ? new Uint8Array() : piece.subarray(end + 1);
			if (end >= 0) return line;
			if (line.length > longest) throw new Error('No pack: a line of it does not end');
		}
	}

	async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
		const taken = new Uint8Array(length);
		for (let at = 0; at < length;) {
			const piece = await this.#need();
			const part = piece.subarray(0, length - at);
			taken.set(part, at);
			at += part.length;
			this.#piece = piece.subarray(part.length);
		}
		return taken;
	}

	/** Reads no further; of a stream that broke nothing is said here. */
	letGo(): void {
		void this.#reader.cancel().catch(() => undefined);
	}
}
