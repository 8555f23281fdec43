/** A year that the ZIP format and those who pack it can write; files are given their own time afterwards. */
const sound = Date.UTC(2000, 0, 2);

/**
 * Packs under a clock that the ZIP format knows: the packers throw where the device says 1970, as one does whose battery ran
 * out, or 2100.
 * @param pack what reads the clock; nothing else may run that needs the right one
 */
export async function withZipClock<T>(pack: () => Promise<T>): Promise<T> {
	const { now } = Date;
	const year = new Date(now()).getFullYear();
	if (year >= 1980 && year < 2100) return pack();
	Date.now = () => sound;
	try {
		return await pack();
	} finally {
		Date.now = now;
	}
}
