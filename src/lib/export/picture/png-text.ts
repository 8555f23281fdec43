const signatureBytes = 8;
/** Of a chunk: its length before, its type, and its check after what it holds. */
const chunk = { length: 4, type: 4, check: 4 };
/** The keyword under which readers of pictures look for XMP (XMP specification, part 3, section 1.1.5). */
const keyword = 'XML:com.adobe.xmp';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The check of a chunk (PNG, third edition, annex D). */
function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

/** A text as a chunk of type iTXt: not compressed, of no language (PNG, third edition, 11.3.3.4). */
function textChunk(text: string): Uint8Array {
	const held = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
	const bytes = new Uint8Array(chunk.length + held.length + chunk.check);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, held.length - chunk.type);
	bytes.set(held, chunk.length);
	view.setUint32(chunk.length + held.length, crc(held));
	return bytes;
}

/**
 * A picture with its description inside.
 * @param png a whole PNG file
 * @param xmp an XMP packet
 */
export function withXmp(png: Uint8Array, xmp: string): Uint8Array<ArrayBuffer> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	// The first chunk, which gives the size, has to stay the first.
	const head = signatureBytes + chunk.length + chunk.type + view.getUint32(signatureBytes) + chunk.check;
	const text = textChunk(xmp);
	const whole = new Uint8Array(png.length + text.length);
	whole.set(png.subarray(0, head));
	whole.set(text, head);
	whole.set(png.subarray(head), head + text.length);
	return whole;
}
