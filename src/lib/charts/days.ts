const millisecondsADay = 86_400_000;

/**
 * The day number of a date: days since 1970-01-01, by which charts place time on a plain linear scale.
 * @param iso a date known to the day, `2016-09-20`
 * @throws RangeError where the text is not a real date of that form
 */
export function dayOf(iso: string): number {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
		throw new RangeError(`A chart was given the date "${iso}"; give a real day, as 2016-09-20.`);
	}
	return time / millisecondsADay;
}

/** The ISO date of a day number; a fraction of a day is dropped. */
export function isoOf(day: number): string {
	return new Date(Math.floor(day) * millisecondsADay).toISOString().slice(0, 10);
}

/** The day number of 1 January of a year. */
export function firstDayOf(year: number): number {
	return Date.UTC(year, 0, 1) / millisecondsADay;
}
