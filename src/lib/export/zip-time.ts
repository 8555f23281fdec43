/** Signatures and places of the ZIP format (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const end = { signature: 0x06054b50, bytes: 22, entries: 10, directory: 16 };
const entry = { signature: 0x02014b50, bytes: 46, time: 12, name: 28, extra: 30, comment: 32, header: 42 };
const header = { signature: 0x04034b50, time: 10 };
const firstDay = '1980-01-01';

function requireRecord(view: DataView, at: number, signature: number): void {
	if (view.getUint32(at, true) !== signature) throw new Error(`No ZIP archive: byte ${at} begins no record`);
}

/**
 * Gives all files of a ZIP archive the same time, midnight of a day: what packed them wrote that of its clock, and the same
 * content shall give the same bytes.
 * @param archive a ZIP archive without a comment, changed in place
 * @param day ISO; the format knows none before 1980, and takes the first of that year for them
 * @throws Error where it is no such archive
 */
export function setZipTime(archive: Uint8Array<ArrayBuffer>, day: string): void {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const [year = 0, month = 0, date = 0] = (day < firstDay ? firstDay : day).split('-').map(Number);
	// MS-DOS date over MS-DOS time.
	const time = ((((year - 1980) << 9) | (month << 5) | date) << 16) >>> 0;
	const last = archive.byteLength - end.bytes;
	requireRecord(view, last, end.signature);
	let at = view.getUint32(last + end.directory, true);
	for (let left = view.getUint16(last + end.entries, true); left > 0; left--) {
		requireRecord(view, at, entry.signature);
		const local = view.getUint32(at + entry.header, true);
		requireRecord(view, local, header.signature);
		view.setUint32(at + entry.time, time, true);
		view.setUint32(local + header.time, time, true);
		const [name, extra, comment] = [entry.name, entry.extra, entry.comment].map((place) =>
			view.getUint16(at + place, true)
		);
		at += entry.bytes + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
}
