import { formatProblem, type Problem } from '../checks/problem.ts';
import type { Check } from '../checks/published-totals.ts';
import { totalsReport, totalsSummary } from '../output/totals-report.ts';
import type {
	Cells,
	ChangedCell,
	Contradiction,
	GoneRow,
	NewRow,
	RegisterCell,
	StatedTotal
} from '../sources/difference.ts';
import type { Outcome, PageDifference } from './run.ts';

const valueOf = (cell: RegisterCell) => (cell === null ? '(empty)' : String(cell));

const keyOf = (key: Cells) =>
	Object.values(key)
		.filter((value) => value !== null)
		.join(' ');

const rowOf = (row: Cells, key: Cells) =>
	Object.entries(row)
		.filter(([column, value]) => value !== null && !(column in key))
		.map(([column, value]) => `${column} ${valueOf(value)}`)
		.join(', ');

const from = (evidence: string | null) => (evidence === null ? [] : [`      read from: ${evidence}`]);

const added = ({ table, key, row, evidence }: NewRow) => [
	`    ${table}  ${keyOf(key)}: ${rowOf(row, key)}`,
	...from(evidence)
];

const changed = (page: string) => (cell: ChangedCell) => [
	`    ${cell.table}  ${keyOf(cell.key)}, ${cell.column}: ${valueOf(cell.old)} → ${valueOf(cell.new)}` +
		`  (register: ${cell.old_source_ids ?? 'no source'}; ${page}: ${cell.source_id ?? 'no source'})`,
	...from(cell.evidence)
];

const gone = (page: string) => (row: GoneRow) => [
	`    ${row.table}  ${keyOf(row.key)}: ${rowOf(row.row, row.key)}  (not on ${page})`
];

const contradicts = (page: string) => (one: Contradiction) => [
	`    ${one.table}  ${keyOf(one.key)}${one.column === null ? '' : `, ${one.column}`}: ` +
		`register ${one.column === null ? (one.source_ids === null ? 'no row' : 'a row') : valueOf(one.register)} (${one.source_ids ?? 'no source'}); ` +
		`${page} ${one.column === null && one.page === null ? 'no row' : valueOf(one.page)}: ${one.reason}`
];

const total = ({ what, stated, before, after, remark }: StatedTotal) => [
	`    ${what}: the page states ${stated}; the register counts ${before} before, ${after} after` +
		(remark === undefined ? '' : ` (${remark})`)
];

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): string[] {
	return [`  ${title.padEnd(22)}${items.length}`, ...items.flatMap(lines)];
}

function pageTold({ name, about, difference, totals }: PageDifference): string {
	return [
		`${name}: ${about}`,
		...section('new rows', difference.added, added),
		...section('changed cells', difference.changed, changed(name)),
		...section('rows gone', difference.gone, gone(name)),
		...section('contradictions', difference.contradictions, contradicts(name)),
		...section('warnings', difference.warnings, (warning) => [`    ${warning}`]),
		...(totals.length === 0 ? [] : ['  totals of the page', ...totals.flatMap(total)])
	].join('\n');
}

/** The published totals whose count or verdict an import changes. */
function changedChecks(before: readonly Check[], after: readonly Check[]): readonly Check[] {
	return after.filter((check, index) => JSON.stringify(check) !== JSON.stringify(before[index]));
}

/** More of them than a person reads come from one cause: the first show it. */
const MOST_PROBLEMS = 20;

function problemsTold(problems: readonly Problem[]): string[] {
	if (problems.length === 0) return [];
	const more = problems.length - MOST_PROBLEMS;
	return [
		'with these changes the register would not hold:',
		...problems.slice(0, MOST_PROBLEMS).map((problem) => `  ${formatProblem(problem)}`),
		...(more > 0 ? [`  and ${more} more`] : [])
	];
}

/**
 * The difference as a person reviews it: for each page what it adds, changes and misses, who contradicts it, what it
 * counts; then what the published totals say before and after, and what would be wrong with the register.
 */
export function outcomeTold({ pages, problems, checks }: Outcome): string {
	const changes = checks === null ? [] : changedChecks(checks.before, checks.after);
	return [
		...pages.map(pageTold),
		checks === null
			? []
			: [
					`published totals, before: ${totalsSummary(checks.before)}`,
					`published totals, after:  ${totalsSummary(checks.after)}`,
					changes.length === 0 ? [] : totalsReport(changes)
				].flat(),
		problemsTold(problems)
	]
		.flat()
		.join('\n');
}
