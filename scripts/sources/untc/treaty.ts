import { fold } from '../../../src/lib/filters/state-search.ts';
import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import { Refusal } from '../refusal.ts';
import type { StatusPage } from './record.ts';

/**
 * The treaty of the register that a status page is about: its number and its title must both be the page's.
 * @param page what was read
 * @param file the file or address, for messages
 * @throws Refusal where the register has no such treaty, or number and title belong to two
 */
export function treatyOf(
	{ untc_no, title }: Pick<StatusPage, 'untc_no' | 'title'>,
	{ treaties }: Pick<Register, 'treaties'>,
	file: string
): RowOf<'treaties'> {
	const titled = treaties.find((treaty) => fold(treaty.title) === fold(title));
	const numbered = untc_no === null ? titled : treaties.find((treaty) => treaty.untc_no === untc_no);
	if (titled !== undefined && titled === numbered) return titled;
	const named = `${untc_no === null ? '' : `${untc_no}, `}"${title}"`;
	if (titled === undefined && numbered === undefined)
		throw new Refusal({
			what: `the page is about ${named}, which is none of the ${treaties.length} treaties of the register`,
			where: `${file}, its title`,
			advice: `Give a page of one of: ${treaties.map((treaty) => treaty.untc_no).join(', ')}`
		});
	throw new Refusal({
		what: `the page is about ${named}, but the register has ${numbered ? `"${numbered.title}" under that number` : `that title under ${titled?.untc_no ?? ''}`}`,
		where: `${file}, its title`,
		advice: 'Number and title belong to two treaties: the page is altered or mixed'
	});
}
