import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Register, RowOf } from '../../../src/lib/register/tables.ts';
import { compare } from '../compare.ts';
import type { Difference } from '../difference.ts';
import { readText, register } from '../testing.ts';
import { untcHtml } from '../untc-html.ts';
import { type StatusOptions, statusProposals } from './proposals.ts';

const opcat = readFileSync('scripts/sources/untc/fixtures/opcat.html', 'utf8');
const op1 = readFileSync('scripts/sources/untc/fixtures/iccpr-op1.html', 'utf8').replace(
	'14-03-2023',
	'03-02-2026'
);

const nothing: StatusOptions = { as_of: null, withdrawn_on: {} };

/** The register with the rows of one treaty alone that the page has, some of them changed. */
function havingRows(
	treaty: string,
	iso3s: readonly string[],
	change: (row: RowOf<'participation'>) => RowOf<'participation'> | null = (row) => row
): Register {
	const rows = register.participation.filter((row) => row.treaty === treaty && iso3s.includes(row.iso3));
	const others = register.participation.filter((row) => row.treaty !== treaty);
	return { ...register, participation: [...others, ...rows.map(change).filter((row) => row !== null)] };
}

const onPage = ['AFG', 'AGO', 'CIV', 'DNK', 'KAZ', 'MNE', 'TUR'];
const onOp1 = ['ALB', 'BLR', 'JAM', 'SRB', 'UZB'];

function differenceOf(text: string, known: Register, options = nothing): Difference {
	const { record } = readText(untcHtml, text, 'page.html');
	return compare(known, statusProposals(record, known, options, 'page.html'));
}

const told = ({ added, changed, gone }: Difference) => [
	...added.map(({ table, key }) => `new ${table} ${Object.values(key).join(' ')}`),
	...changed.map(
		({ key, column, old, new: now }) =>
			`${Object.values(key).join(' ')} ${column} ${String(old)} → ${String(now)}`
	),
	...gone.map(({ key }) => `gone ${Object.values(key).join(' ')}`)
];

describe('a page of the same day', () => {
	test('changes nothing in a register that has its rows', () => {
		const known = havingRows('OPCAT', onPage);
		expect(told(differenceOf(opcat, known))).toEqual([]);
	});

	test('tells new rows, changed cells and rows gone', () => {
		const known = havingRows('OPCAT', [...onPage, 'ALB'], (row) => {
			if (row.iso3 === 'AFG') return null;
			return row.iso3 === 'KAZ' ? { ...row, action_date: '2008-10-23' } : row;
		});
		expect(told(differenceOf(opcat, known))).toEqual([
			'new participation OPCAT AFG',
			'OPCAT KAZ action_date 2008-10-23 → 2008-10-22',
			'gone OPCAT ALB'
		]);
	});

	test('tells what other sources of a row may contradict', () => {
		const known = havingRows('OPCAT', onPage, (row) =>
			row.iso3 === 'KAZ'
				? { ...row, action_date: '2008-10-23', source_ids: 'un-yearbook-1968 untc-iv-9-b' }
				: row
		);
		expect(differenceOf(opcat, known).contradictions).toEqual([
			expect.objectContaining({
				column: 'action_date',
				source_ids: 'un-yearbook-1968',
				register: '2008-10-23'
			})
		]);
	});

	test('cites itself in a row that did not', () => {
		const known = havingRows('OPCAT', onPage, (row) =>
			row.iso3 === 'KAZ' ? { ...row, action_date: '2008-10-23', source_ids: 'un-yearbook-1968' } : row
		);
		expect(told(differenceOf(opcat, known))).toContain(
			'OPCAT KAZ source_ids un-yearbook-1968 → un-yearbook-1968 untc-iv-9-b'
		);
	});

	test('brings its source where the register has it not', () => {
		const known = havingRows('OPCAT', onPage, (row) => (row.iso3 === 'AFG' ? null : row));
		const sources = known.sources.filter(({ source_id }) => source_id !== 'untc-iv-9-b');
		const { added } = differenceOf(opcat, { ...known, sources });
		expect(added.at(-1)).toMatchObject({
			table: 'sources',
			row: { source_id: 'untc-iv-9-b', url: expect.stringMatching(/mtdsg_no=IV-9-b&/) as string }
		});
	});
});

describe('a withdrawal', () => {
	const party = (iso3: string) =>
		havingRows('ICCPR-OP1', onOp1, (row) =>
			row.iso3 === iso3 ? { ...row, status: 'party', withdrawn_on: null, note: null } : row
		);

	test('has its first day from the note that says "with effect from"', () => {
		const { changed } = differenceOf(op1, party('BLR'));
		expect(changed.map(({ column, new: now }) => `${column} ${String(now)}`)).toEqual([
			'status withdrawn',
			'withdrawn_on 2023-02-08'
		]);
		expect(changed[0]?.evidence).toMatch(/notified its denunciation .* with effect from 8 February 2023/);
	});

	test('has no day where the note says none, until a person adds it', () => {
		const { changed, warnings } = differenceOf(op1, party('JAM'));
		expect(changed.map(({ column }) => column)).toEqual(['status']);
		expect(warnings).toContainEqual(
			expect.stringMatching(/^JAM is no longer a party .* --withdrawn-on JAM=/)
		);
		const given = differenceOf(op1, party('JAM'), { as_of: null, withdrawn_on: { JAM: '1998-01-23' } });
		expect(given.changed.map(({ new: now }) => now)).toEqual(['withdrawn', '1998-01-23']);
	});

	test('that the register knows stays as it is known', () => {
		const changes = told(differenceOf(op1, havingRows('ICCPR-OP1', onOp1)));
		expect(changes).toEqual(['new participation ICCPR-OP1 HND']);
	});
});

describe('the day of a page', () => {
	test('becomes that of its treaty; the table is as at the oldest page', () => {
		const newer = opcat.replace('03-02-2026', '20-11-2026');
		const { warnings, ...rest } = differenceOf(newer, havingRows('OPCAT', onPage));
		expect(told({ ...rest, warnings })).toEqual(['OPCAT as_of 2026-02-03 → 2026-11-20']);
		expect(warnings).toEqual([
			expect.stringMatching(/^the table of participation stays as at 2026-02-03, .* imported of ICERD, /)
		]);
		const treaties = register.treaties.map((row) =>
			row.treaty === 'OPCAT' ? row : { ...row, as_of: '2026-11-21' }
		);
		expect(told(differenceOf(newer, { ...havingRows('OPCAT', onPage), treaties }))).toEqual([
			'OPCAT as_of 2026-02-03 → 2026-11-20',
			'participation as_of 2026-02-03 → 2026-11-20'
		]);
	});

	test('older than the register proposes nothing, and contradicts what had happened by then', () => {
		const known = havingRows('OPCAT', onPage, (row) => {
			if (row.iso3 === 'DNK') return { ...row, action_date: '2024-01-01' };
			return row.iso3 === 'KAZ' ? { ...row, action_date: '2008-10-23' } : row;
		});
		const older = opcat.replace('03-02-2026', '01-03-2023');
		const { contradictions, ...difference } = differenceOf(older, known);
		expect(told({ ...difference, contradictions })).toEqual([]);
		expect(
			contradictions.map(({ key, column, page, register: has }) => [key['iso3'], column, page, has])
		).toEqual([['KAZ', 'action_date', '2008-10-22', '2008-10-23']]);
		expect(difference.warnings).toContainEqual(expect.stringMatching(/older than the register's/));
	});
});

describe('is refused', () => {
	const titled = (title: string) =>
		opcat.replace(/Optional Protocol to the Convention against Torture[^\n]*/, title);
	test.each([
		[
			'a treaty that the register has not',
			titled('Convention on Something Else').replace('9. b', '99. z'),
			/about IV-99-z, "Convention on Something Else", which is none of the 18 treaties/
		],
		[
			'a number with the title of another treaty',
			titled('Convention on the Rights of the Child'),
			/IV-9-b, "Convention on the Rights of the Child", but the register has "Optional Protocol/
		]
	])('%s', (_, text, message) => {
		expect(() => differenceOf(text, register)).toThrow(message);
	});
});

test('the totals of the page stand beside our counts before and after', () => {
	const known = havingRows('OPCAT', onPage, (row) => (row.iso3 === 'AFG' ? null : row));
	const { record } = readText(untcHtml, opcat, 'page.html');
	expect(statusProposals(record, known, nothing, 'page.html').totals).toEqual([
		{ what: 'signatures of OPCAT', stated: 5, before: 5, after: 5 },
		{ what: 'parties of OPCAT', stated: 6, before: 5, after: 6 }
	]);
});
