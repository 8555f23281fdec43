import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { groups } from './groups.ts';
import { paceAtAge } from './pace-at-age.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { participationByGroup } from './participation-by-group.ts';
import { participationMatrix } from './participation-matrix.ts';
import { halfAtLeast } from './participation-words.ts';
import { familyOf, inFamilies, isProtocol } from './treaty-families.ts';
import { codesOf, treatyDays } from './treaty-days.ts';

type Line = Readonly<Record<string, string>>;

const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const treaties = register('treaties');
const states = register('states');
const steps = register('participation');
const end = '2026-02-03';
const days = [end, '2023-02-07', '2023-02-08', '2000-06-27', '1998-01-22', '1984-12-10', '1965-12-20'];

const by = (date: string | undefined, day: string) => date !== undefined && date !== '' && date <= day;
const isParty = (step: Line, day: string) => by(step['action_date'], day) && !by(step['withdrawn_on'], day);
const later = (iso: string, count: number) =>
	new Date(Date.parse(iso) + count * 86_400_000).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const questions = { participationMatrix, participationByGroup, paceAtAge };
const said = async (name: keyof typeof questions, chosen: Partial<Parameters> = {}) => {
	const [question, parameters] = [questions[name], withDefaults(chosen)];
	const given = { ...(await answer(question as never, parameters)), parameters, known: await readKnown() };
	return { sentence: question.sentence(given as never), unknowns: question.unknowns(given as never) };
};

describe('treaties stand in families', () => {
	it('each protocol after the treaty it is to', () => {
		const codes = treaties.map(({ treaty = '', adopted = '' }) => ({ treaty, adopted }));
		expect(inFamilies(codes).map(({ treaty }) => treaty)).toEqual(
			(
				'ICERD ICCPR ICCPR-OP1 ICCPR-OP2 ICESCR ICESCR-OP CEDAW CEDAW-OP CAT OPCAT ' +
				'CRC CRC-OP-AC CRC-OP-SC CRC-OP-IC ICMW CRPD CRPD-OP CPED'
			).split(' ')
		);
		expect(familyOf('OPCAT')).toBe('CAT');
		expect(codes.filter(({ treaty }) => isProtocol(treaty))).toHaveLength(9);
		expect(inFamilies(codes.toReversed())).toEqual(inFamilies(codes));
	});
});

describe('what each State has joined, against the register', () => {
	it.each(days)('at %s', async (asof) => {
		const { rows } = await answer(participationMatrix, { asof });
		const adopted = treaties.filter((treaty) => by(treaty['adopted'], asof)).map(({ treaty }) => treaty);
		expect(rows).toHaveLength(adopted.length === 0 ? 0 : states.length);
		for (const row of rows) {
			const own = steps.filter(({ iso3, treaty }) => iso3 === row.iso3 && adopted.includes(treaty));
			const joined = own.filter((step) => isParty(step, asof));
			expect(treatyDays(row.joined).map(({ treaty, day }) => [treaty, day])).toEqual(
				joined
					.map((step) => [step['treaty'] ?? '', step['action_date'] ?? ''] as const)
					.toSorted((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 1))
			);
			expect(row.party_to).toBe(joined.length);
			expect(row.treaties).toBe(adopted.length);
			const left = own.filter((step) => by(step['withdrawn_on'], asof));
			expect(treatyDays(row.withdrawn).map(({ treaty }) => treaty)).toEqual(left.map(({ treaty }) => treaty));
			const signed = own.filter((step) => by(step['signature_date'], asof) && !by(step['action_date'], asof));
			expect(
				treatyDays(row.signed)
					.map(({ treaty }) => treaty)
					.toSorted()
			).toEqual(signed.map(({ treaty }) => treaty).toSorted());
			const lists = [row.joined, row.signed, row.withdrawn].flatMap((list) =>
				treatyDays(list).map(({ treaty }) => treaty)
			);
			expect([...lists, ...codesOf(row.no_step)].toSorted()).toEqual(adopted.toSorted());
		}
	});

	it('names every State as the vocabulary does', async () => {
		const { rows } = await answer(participationMatrix);
		const named = rows.map(({ iso3, state }) => ({ iso3, name: state }));
		expect(named.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual((await readKnown()).states);
	});

	it('most treaties first, then by name', async () => {
		const { rows } = await answer(participationMatrix, { group: 'african' });
		expect(rows).toHaveLength(states.filter((one) => one['un_regional_group'] === 'African Group').length);
		const counts = rows.map(({ party_to }) => party_to);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it('says for how many at least half the States stand', () => {
		const of = (...counts: number[]) => halfAtLeast(counts.map((party_to) => ({ party_to })));
		expect([of(), of(4), of(1, 9), of(1, 2, 9), of(1, 2, 3, 9), of(0, 0, 0, 5)]).toEqual([0, 4, 9, 2, 3, 0]);
	});
});

describe('parties by group, against the register', () => {
	it.each(days)('at %s', async (asof) => {
		const { rows } = await answer(participationByGroup, { asof });
		for (const row of rows) {
			const name = groups.find(({ slug }) => slug === row.grouping)?.name ?? '';
			const own = states.filter((state) => row.grouping === null || state['un_regional_group'] === name);
			const codes = new Set(own.map(({ iso3 }) => iso3));
			const theirs = steps.filter(({ iso3, treaty }) => treaty === row.treaty && codes.has(iso3));
			const label = `${row.treaty} ${row.grouping}`;
			expect(row.states, label).toBe(own.length);
			expect(row.parties, label).toBe(theirs.filter((step) => isParty(step, asof)).length);
			expect(row.withdrawn, label).toBe(theirs.filter((step) => by(step['withdrawn_on'], asof)).length);
		}
		expect(rows).toHaveLength(7 * treaties.filter(({ adopted }) => by(adopted, asof)).length);
	});
});

describe('the pace, against the register', () => {
	const opcat = '2002-12-18';

	it.each([end, '2019-06-30', '2012-12-18', opcat, '2002-12-17'])('at %s', async (asof) => {
		const { rows } = await answer(paceAtAge, { asof });
		const age = daysBetween(opcat, asof);
		if (age < 0) expect(rows).toEqual([]);
		for (const { treaty, adopted = '' } of treaties) {
			const own = rows.filter((row) => row.treaty === treaty);
			if (age < 0 || adopted > asof) {
				expect(own).toEqual([]);
				continue;
			}
			const [same, last] = [later(adopted, age), own.at(-1)];
			expect(last?.date, treaty).toBe(same < asof ? same : asof);
			expect(last?.reading, treaty).toBe(same <= asof ? 'same age' : 'last day');
			expect(own[0], treaty).toMatchObject({ date: adopted, age: 0 });
			for (const { date, parties, age: years } of own) {
				const days = daysBetween(adopted, date);
				expect(years).toBe(Math.round((days / 365.25) * 1e4) / 1e4);
				expect(Math.round(years * 365.25), 'days').toBe(days);
				const then = steps.filter((step) => step['treaty'] === treaty && isParty(step, date));
				expect(parties, `${treaty} ${date}`).toBe(then.length);
			}
			// Every anniversary up to the end, and the end.
			const within = (year: number) => `${year}${adopted.slice(4)}` < (last?.date ?? '');
			const years = Array.from({ length: 60 }, (_, index) => Number(adopted.slice(0, 4)) + index);
			expect(own, treaty).toHaveLength(years.filter(within).length + 1);
		}
	});

	it('counts a State no more from the day on which it withdrew', async () => {
		const { rows } = await answer(paceAtAge, { states: ['JAM'] });
		const counts = rows
			.filter(({ treaty }) => treaty === 'ICCPR-OP1')
			.map(({ date, parties }) => [date, parties]);
		expect(counts).toContainEqual(['1974-12-16', 0]);
		expect(counts).toContainEqual(['1975-12-16', 1]);
		const { rows: later } = await answer(participationMatrix, { states: ['JAM'], asof: '1998-01-23' });
		expect(later[0]?.withdrawn).toBe('ICCPR-OP1 1998-01-23');
	});
});

describe('the sentences', () => {
	const at = 'At 3 February 2026,';

	it.each([
		[
			{},
			`${at} at least half of the 197 States were party to 13 or more of the 18 treaties. 5 were party to all of them.`
		],
		[
			{ states: ['KAZ'] },
			`${at} Kazakhstan was party to 16 of the 18 treaties. It joined CRC first, on 12 August 1994, and CRC-OP-IC last, on 7 February 2024. It had signed and not joined ICESCR-OP. It had taken no step towards ICMW.`
		],
		[
			{ states: ['KAZ', 'PHL'] },
			`${at} of the 18 treaties, Kazakhstan was party to 16 and the Philippines to 14.`
		],
		[
			{ states: ['KAZ'], asof: '1991-12-31' },
			'At 31 December 1991, Kazakhstan was party to none of the 9 treaties.'
		],
		[{ asof: '1965-01-01' }, 'At 1 January 1965, none of the treaties had been adopted.']
	])('on what each has joined: %j', async (chosen, words) => {
		expect((await said('participationMatrix', chosen)).sentence).toContain(words);
	});

	it.each([
		[
			{},
			`${at} of the 18 treaties, CRC had the most parties, 196, and ICESCR-OP the fewest, 31. 12 of the 17 others had more than OPCAT, with 96.`
		],
		[
			{ states: ['KAZ', 'MNG'] },
			'16 had the most parties among Kazakhstan and Mongolia, 2, and ICMW the fewest, none.'
		],
		[{ states: ['NIU'] }, `${at} Niue was party to 1 of the 18 treaties.`],
		[{ asof: '1966-01-01' }, 'At 1 January 1966, the one treaty adopted by then had 0 parties.']
	])('on the groups: %j', async (chosen, words) => {
		expect((await said('participationByGroup', chosen)).sentence).toContain(words);
	});

	it.each([
		[
			{},
			'At 23.1 years, its age at 3 February 2026, OPCAT had 96 parties. At the same age, CRC-OP-SC had 178, CRC-OP-AC 173, CEDAW-OP 115, ICCPR-OP2 75 and ICCPR-OP1 49.'
		],
		[{ group: 'no-group' }, 'OPCAT had no party among the States outside the regional groups.'],
		[
			{ states: ['KAZ'] },
			'it was party to CEDAW-OP, CRC-OP-AC and CRC-OP-SC, and not to ICCPR-OP1 and ICCPR-OP2.'
		],
		[{ asof: '1999-01-01' }, 'At 1 January 1999, OPCAT had not been adopted.']
	])('on the pace: %j', async (chosen, words) => {
		expect((await said('paceAtAge', chosen)).sentence).toContain(words);
	});

	it('say what is younger, and what had not been adopted', async () => {
		expect((await said('paceAtAge')).unknowns).toEqual([
			'Younger than OPCAT at 3 February 2026, with their ages in years: CRPD (19.1), CRPD-OP (19.1), CPED (19.1), ICESCR-OP (17.1) and CRC-OP-IC (14.1). Their lines end there.'
		]);
		expect((await said('participationMatrix', { asof: '2010-01-01' })).unknowns).toEqual([
			'Not yet adopted at 1 January 2010, and left out: CRC-OP-IC.'
		]);
	});
});
