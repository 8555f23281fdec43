import type { Check } from '../checks/published-totals.ts';

const VERDICTS = [
	'agrees',
	'explained',
	'unexplained',
	'not comparable'
] as const satisfies Check['verdict'][];

/** Gives how many published totals have each verdict, in one line. */
export function totalsSummary(checks: readonly Check[]): string {
	return VERDICTS.map((verdict) => {
		const { length } = checks.filter((row) => row.verdict === verdict);
		return `${length} ${verdict}`;
	}).join(', ');
}

/** Gives the published totals as a table for a terminal: one line a total, the columns aligned. */
export function totalsReport(checks: readonly Check[]): string {
	const heading = ['date', 'metric', 'published', 'counted', 'verdict', 'reason'];
	const lines = checks.map((row) => [
		row.date,
		row.year === null ? row.metric : `${row.metric} (${row.year})`,
		published(row),
		counted(row),
		row.verdict,
		row.reason ?? ''
	]);
	const table = [heading, ...lines];
	const widths = heading.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
	return table
		.map((line) =>
			line
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

function published({ qualifier, value }: Check): string {
	return qualifier === 'exact' ? value : `${qualifier.replace('_', ' ')} ${value}`;
}

function counted({ count_min, count_max }: Check): string {
	if (count_min === null || count_max === null) return '';
	return count_min === count_max ? String(count_min) : `${count_min} to ${count_max}`;
}
