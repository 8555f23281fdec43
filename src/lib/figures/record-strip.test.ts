import { beforeAll, describe, expect, it } from 'vitest';
import { layoutStrip } from '../charts/strip.ts';
import { textWidth } from '../charts/text.ts';
import type { Known } from '../questions/parameters.ts';
import { stateRecord, type StateRecordRow } from '../questions/state-record.ts';
import { answer, known as readKnown } from './record.server.ts';
import { recordStrip } from './record-strip.ts';

let known: Known;
const strips = new Map<string, { rows: readonly StateRecordRow[]; asOf: string }>();

beforeAll(async () => {
	known = await readKnown();
	for (const { iso3 } of known.states) strips.set(iso3, await answer(stateRecord, { state: iso3 }));
});

function stripOf(iso3: string) {
	const { rows = [], asOf = '' } = strips.get(iso3) ?? {};
	return recordStrip(rows, { iso3, asOf, root: '/' });
}

describe('the strips of all States', () => {
	it('are there', () => {
		expect(strips.size).toBe(197);
	});

	it('mark every dated event once, a visit in parts once a part, and leave the end of a spell to the mark of its beginning', () => {
		for (const [iso3, { rows }] of strips) {
			const dated = rows.filter((row) => row.start_min !== null && row.kind !== 'article17_removed');
			const { marks } = stripOf(iso3);
			const laterParts = dated.flatMap(({ parts }) => parts?.split(' ').slice(1) ?? []);
			expect(marks, iso3).toHaveLength(dated.length + laterParts.length);
			expect(new Set(marks.map(({ id }) => id)).size, iso3).toBe(marks.length);
		}
	});

	it('have an axis that holds every date', () => {
		for (const iso3 of strips.keys()) {
			const { marks, from, to } = stripOf(iso3);
			for (const { id, starts, ends } of marks) {
				expect(starts[0] >= from, `${iso3} ${id}`).toBe(true);
				const last = ends === null || ends === undefined || ends === 'unknown' ? starts : ends;
				expect(last[1] <= to, `${iso3} ${id}`).toBe(true);
			}
		}
	});

	it('say how long after the mission before only for missions that are marked', () => {
		for (const iso3 of strips.keys()) {
			const { marks, intervals } = stripOf(iso3);
			const ids = marks.map(({ id }) => id);
			for (const { from, to } of intervals) expect(ids, iso3).toEqual(expect.arrayContaining([from, to]));
		}
		expect(stripOf('KAZ').intervals.map(({ label }) => label)).toEqual(['6.5 years']);
		expect(stripOf('AZE').intervals.every(({ from }) => from !== 'visit AZE-2015')).toBe(true);
	});

	it('name each mark with its date as exact as it is known', () => {
		const namesOf = (iso3: string) => stripOf(iso3).marks.map(({ name }) => name);
		expect(namesOf('KAZ')).toEqual(
			expect.arrayContaining([
				'ratification, 22 October 2008',
				'in force, 21 November 2008',
				'visit, 20 to 29 September 2016',
				'visit, 26 March to 1 April 2023'
			])
		);
		expect(namesOf('ARG')).toContain(
			'put on the article 17 list, June 2016; off the article 17 list, between 6 July 2017 and 28 February 2018'
		);
		expect(namesOf('NRU')).toContain('put on the article 17 list, November 2016, no removal known');
		expect(namesOf('KAZ')).toContain('postponement of part IV (article 24), 8 February 2010, no end stated');
		expect(namesOf('UKR')).toEqual(
			expect.arrayContaining(['visit, 19 to 25 May 2016', 'visit, 5 to 9 September 2016'])
		);
		expect(namesOf('MUS').some((name) => /^visit.*, October 2007$/.test(name))).toBe(true);
	});
});

describe('what a mark says', () => {
	const labelsOf = (iso3: string) => stripOf(iso3).marks.map(({ label }) => label);

	it('is its fate where that is not plain, and whether a report was sent or is public', () => {
		expect(labelsOf('ARG')).toContain('9 to 10 March 2020, suspended');
		expect(labelsOf('AUS')).toContain('16 to 23 October 2022, terminated');
		expect(labelsOf('NIC')).toContain('2023, refused by the State');
		expect(labelsOf('FRA')).toContain('2026, planned');
		expect(labelsOf('MDV')).toEqual(
			expect.arrayContaining(['sent 9 February 2009', 'public, dated 26 February 2009'])
		);
	});

	it('reads in the order of the dates of its lane', () => {
		for (const iso3 of strips.keys()) {
			for (const { marks } of layoutStrip({ ...stripOf(iso3), width: 720 }).lanes) {
				const texts = marks.flatMap(({ text }) => (text ? [text] : []));
				texts.forEach(({ words, x, y }, index) => {
					for (const later of texts.slice(index + 1))
						expect(later.y > y || later.x > x, `${iso3} "${words}" before "${later.words}"`).toBe(true);
				});
			}
		}
	});

	it('draws a postponement to its stated end, and else lets its end open', () => {
		const postponed = (iso3: string) => stripOf(iso3).marks.find(({ id }) => id.startsWith('postponement'));
		expect(postponed('AUS')?.ends).toEqual(['2023-01-20', '2023-01-20']);
		expect(postponed('KAZ')?.ends).toBe('unknown');
	});

	it('comes with notes only where they are needed', () => {
		expect(stripOf('AGO').notes).toEqual([]);
		expect(stripOf('NRU').notes.join(' ')).toContain('nobody knows until when');
		expect(stripOf('NRU').notes.join(' ')).toContain('dashed');
	});
});

describe.each([340, 720])('laid out %i units wide', (width) => {
	it('every strip fits: marks on the axis, labels inside and none over another', () => {
		for (const iso3 of strips.keys()) {
			const strip = stripOf(iso3);
			if (strip.marks.length === 0) continue;
			const { lanes, plot, height, size } = layoutStrip({ ...strip, width });
			const boxes: { text: string; left: number; right: number; y: number }[] = [];
			const put = (text: string, x: number, y: number) => {
				const half = textWidth(text, size) / 2;
				boxes.push({ text, left: x - half, right: x + half, y });
			};
			for (const lane of lanes) {
				for (const { id, x, soft, core, text } of lane.marks) {
					for (const at of [x, soft?.from ?? x, soft?.to ?? x, core?.from ?? x, core?.to ?? x]) {
						expect(at, `${iso3} ${id}`).toBeGreaterThanOrEqual(plot.from - 0.1);
						// A mark on the last day is drawn at its least width, just over the edge.
						expect(at, `${iso3} ${id}`).toBeLessThanOrEqual(plot.to + 3.1);
					}
					if (text) put(text.words, text.x, text.y);
				}
				for (const { label, x, y } of lane.intervals) put(label, x, y);
			}
			boxes.forEach((box, index) => {
				expect(box.left, `${iso3} "${box.text}"`).toBeGreaterThanOrEqual(-0.1);
				expect(box.right, `${iso3} "${box.text}"`).toBeLessThanOrEqual(width + 0.1);
				expect(box.y, `${iso3} "${box.text}"`).toBeLessThan(height);
				for (const other of boxes.slice(index + 1)) {
					const apart =
						box.right <= other.left || other.right <= box.left || Math.abs(box.y - other.y) >= size * 0.9;
					expect(apart, `${iso3} "${box.text}" over "${other.text}"`).toBe(true);
				}
			});
		}
	});
});
