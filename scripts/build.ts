import { parseArgs } from 'node:util';
import { loadRegister } from './checks/check-register.ts';
import { formatProblem, type Problem } from './checks/problem.ts';
import { derive, type Derived } from './derive/derive.ts';
import { historyEnd } from './history/history-end.ts';
import { totalsReport, totalsSummary } from './output/totals-report.ts';
import { publish } from './output/publish.ts';
import { publishedTables } from './output/published-table.ts';
import { registerVersion } from './output/register-version.ts';
import { swapIn } from './output/swap.ts';
import { settle } from './register/journal.ts';

const USAGE = 'npm run data -- [--register data/register] [--out static/data] [--report]';

const REGISTER = 'data/register';

const options = {
	register: { type: 'string', default: REGISTER },
	out: { type: 'string', default: 'static/data' },
	report: { type: 'boolean', default: false }
} as const;

/** Reads, checks, derives and writes; gives the exit code. Nothing is written unless everything is right. */
async function main(args: string[]): Promise<number> {
	try {
		const { values } = parseArgs({ args, options });
		return await build(values.register, values.out, values.report);
	} catch (error) {
		console.error(`The data were not built, and nothing was written: ${reasonOf(error)}\nUsage: ${USAGE}`);
		return 1;
	}
}

async function build(directory: string, out: string, report: boolean): Promise<number> {
	settle(directory);
	const loaded = loadRegister(directory);
	if ('problems' in loaded) return refuse(loaded.problems);
	const { register } = loaded;
	const counts = Object.values(register).map((rows) => rows.length);
	console.log(`read and checked  ${counts.length} tables, ${sum(counts)} rows`);

	const { derived, problems } = derive(register);
	if (problems.length > 0) return refuse(problems);
	const made = Object.entries(derived).map(([name, rows]) => `${name} ${rows.length}`);
	console.log(`derived           ${made.join(', ')}`);
	tellTotals(derived, report);

	const tables = publishedTables(register, derived);
	let bytes = 0;
	await swapIn(out, async (folder) => {
		const version = registerVersion(directory);
		bytes = await publish(folder, { tables, names: derived.state_names, version });
	});
	console.log(
		`wrote             ${tables.length} tables as Parquet and CSV, ${Math.round(bytes / 1000)} kB, to ${out}`
	);
	if (directory === REGISTER) tellHistory();
	return 0;
}

/** A history that lags behind stops nothing here: a correction is seen on the site before it is committed. */
function tellHistory(): void {
	const { state, words } = historyEnd('.', REGISTER);
	if (state === 'untold') console.warn(`warning: ${words}`);
	else console.log(`history           ${words}`);
}

function tellTotals({ checks }: Derived, report: boolean): void {
	console.log(`published totals  ${totalsSummary(checks)}`);
	if (report) console.log(totalsReport(checks));
	for (const { date, metric, value, count_min, count_max } of checks.filter(
		({ verdict }) => verdict === 'unexplained'
	)) {
		console.warn(
			`warning: published_totals.csv, ${date} ${metric}: published ${value}, counted ${String(count_min)} to ${String(count_max)}, and no known disagreement says why`
		);
	}
}

function refuse(problems: readonly Problem[]): number {
	for (const problem of problems) console.error(formatProblem(problem));
	const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	console.error(`${found} in the register; nothing was written. data/README.md says how to correct a row.`);
	return 1;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

process.exitCode = await main(process.argv.slice(2));
