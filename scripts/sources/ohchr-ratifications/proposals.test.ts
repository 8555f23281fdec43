import { expect, test } from 'vitest';
import { register } from '../testing.ts';
import { ratificationProposals } from './proposals.ts';

const row = (iso3: string, signature_date: string | null, action_date: string | null) => ({
	...{ iso3, signature_date, action_date },
	where: 'x.xls, row 3'
});
const title =
	'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment';
const told = (rows: ReturnType<typeof row>[], named = title, file = 'export.xls') =>
	ratificationProposals(
		{ title: named, last_updated: '2025-10-10', rows, other_participants: [] },
		register,
		null,
		file
	);

test('nothing is proposed, and what the export lacks is not gone', () => {
	const { proposals, contradictions, warnings } = told([
		row('KAZ', '2007-09-25', '2008-10-22'),
		row('TUR', null, null)
	]);
	expect({ proposals, contradictions }).toEqual({ proposals: [], contradictions: [] });
	expect(warnings).toEqual([
		'the export was last updated on 2025-10-10; nothing is taken over from it, and what it lacks is not gone'
	]);
});

test('other dates are told, and dates that the register has not', () => {
	const { contradictions } = told([row('KAZ', '2007-09-26', '2008-10-22'), row('USA', null, '2025-01-01')]);
	expect(contradictions).toMatchObject([
		{
			key: { treaty: 'OPCAT', iso3: 'KAZ' },
			column: 'signature_date',
			page: '2007-09-26',
			register: '2007-09-25'
		},
		{ key: { treaty: 'OPCAT', iso3: 'USA' }, column: 'action_date', page: '2025-01-01', register: null }
	]);
});

test('the treaty is known by its title, the longest that fits, or by the name of the file', () => {
	const treatyOf = (named: string, file?: string) =>
		told([row('USA', '1901-01-01', null)], named, file).contradictions[0]?.key['treaty'];
	expect(
		treatyOf('Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment')
	).toBe('CAT');
	expect(treatyOf(title)).toBe('OPCAT');
	expect(treatyOf('Status', 'UnderlyingData_CAT-OP_OHCHR_02_07_2026.xls')).toBe('OPCAT');
	expect(treatyOf('Status', 'UnderlyingData_ICESCR_OHCHR_02_07_2026.xls')).toBe('ICESCR');
	expect(() => treatyOf('Status', 'export.xls')).toThrow('is no treaty of the register');
});
