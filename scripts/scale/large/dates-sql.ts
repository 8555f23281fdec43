/** Dates of the register in SQL: texts of 4, 7 or 10 characters, as src/lib/register/dates.ts has them. */

/** The first day that a date can be, as a DATE; null where it is not real. */
export function earliestOf(date: string): string {
	return `TRY_CAST(${date} || CASE length(${date}) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END AS DATE)`;
}

/** The last day that a date can be, as a DATE; null where it is not real. */
export function latestOf(date: string): string {
	return `CASE length(${date}) WHEN 4 THEN TRY_CAST(${date} || '-12-31' AS DATE)
		WHEN 7 THEN last_day(TRY_CAST(${date} || '-01' AS DATE)) ELSE TRY_CAST(${date} AS DATE) END`;
}

/** Whether every day that one date can be is before every day that another can be. */
export function surelyBefore(date: string, other: string): string {
	return `(${latestOf(date)}) < (${earliestOf(other)})`;
}
