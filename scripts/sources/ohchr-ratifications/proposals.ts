import { fold } from '../../../src/lib/filters/state-search.ts';
import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import type { Contradiction, Proposals } from '../difference.ts';
import type { RatificationExport } from '../ohchr-ratifications.ts';
import { Refusal } from '../refusal.ts';

type Treaty = RowOf<'treaties'>;

/** "ICESCR" in "UnderlyingData_ICESCR_OHCHR_02_07_2026.xls"; the treaty body database writes "CAT-OP" for OPCAT. */
function isNamedBy(file: string, { treaty, untc_no }: Treaty): boolean {
	const names = [treaty, untc_no, ...(treaty === 'OPCAT' ? ['CAT-OP'] : [])];
	return names.some((name) =>
		file
			.toLowerCase()
			.split(/[_. ]+/)
			.includes(name.toLowerCase())
	);
}

/** The treaty of an export: by its title, else by the name of its file. */
function treatyOf({ title }: RatificationExport, { treaties }: Register, file: string): Treaty {
	const folded = fold(title);
	const titled = treaties
		.filter((one) => folded.includes(fold(one.title)))
		.sort((a, b) => b.title.length - a.title.length);
	const found = titled[0] ?? treaties.find((one) => isNamedBy(file, one));
	if (found) return found;
	throw new Refusal({
		what: `"${title.slice(0, 120)}" is no treaty of the register, and the file's name names none`,
		where: file,
		advice: `Name the file as OHCHR does, as in UnderlyingData_OPCAT.xls: ${treaties.map(({ treaty }) => treaty).join(', ')}`
	});
}

/**
 * Compares an export with the register. It proposes nothing: it does not tell how a State joined, and the
 * depositary's page, which does, is the better source. What it says otherwise is told; that it lacks something is no
 * news, as it lags by months.
 */
export function ratificationProposals(
	record: RatificationExport,
	register: Register,
	_given: unknown,
	file: string
): Proposals {
	const { treaty } = treatyOf(record, register, file);
	const contradictions = record.rows.flatMap((row): Contradiction[] => {
		const known = register.participation.find((one) => one.treaty === treaty && one.iso3 === row.iso3);
		return (['signature_date', 'action_date'] as const).flatMap((column): Contradiction[] => {
			const [page, cell] = [row[column], known?.[column] ?? null];
			if (page === cell || page === null) return [];
			const reason =
				cell === null
					? 'the register has no such date: read the page of the depositary'
					: 'the export says otherwise than the register, which follows the depositary';
			return [
				{
					...{ table: 'participation', key: { treaty, iso3: row.iso3 }, column, page, register: cell },
					...{ source_ids: known?.source_ids ?? null, reason: `${reason} (${row.where})` }
				}
			];
		});
	});
	const since =
		record.last_updated === null ? 'gives no day of its own' : `was last updated on ${record.last_updated}`;
	const warnings = [`the export ${since}; nothing is taken over from it, and what it lacks is not gone`];
	return { proposals: [], contradictions, warnings };
}
