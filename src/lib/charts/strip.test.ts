import { describe, expect, test } from 'vitest';
import { dayOf } from './days.ts';
import { leastWidth } from './strip-shapes.ts';
import type { StripInput, StripMark } from './strip-types.ts';
import { layoutStrip } from './strip.ts';
import { textWidth } from './text.ts';

function mark(id: string, dates: Pick<StripMark, 'starts' | 'ends'>, label = id): StripMark {
	return {
		id,
		lane: 'visits',
		label,
		short: id,
		name: id,
		href: `#${id}`,
		tone: 'accent',
		surface: 'solid',
		...dates
	};
}

function strip(marks: readonly StripMark[], more: Partial<StripInput> = {}) {
	const lanes = [{ id: 'visits', label: 'Visits' }];
	const base = { lanes, marks, intervals: [], from: '2006-01-01', to: '2026-01-01', width: 720 };
	return layoutStrip({ ...base, ...more });
}

function first(marks: readonly StripMark[]) {
	const placed = strip(marks).lanes[0]?.marks[0];
	if (!placed) throw new Error('no mark was placed');
	return placed;
}

const { from: left, to: right } = strip([]).plot;
const at = (iso: string) =>
	left + ((right - left) * (dayOf(iso) - dayOf('2006-01-01'))) / (dayOf('2026-01-01') - dayOf('2006-01-01'));

describe('a date is drawn as exact as it is known', () => {
	test('a day is a dot', () => {
		const placed = first([mark('a', { starts: ['2016-01-01', '2016-01-01'] })]);
		expect(placed).toMatchObject({ shape: 'dot', soft: null, core: null });
	});

	test('a year is a soft bar over the whole year', () => {
		const { shape, soft, core } = first([mark('a', { starts: ['2016-01-01', '2016-12-31'] })]);
		expect([shape, core]).toEqual(['soft', null]);
		expect(soft?.from).toBeCloseTo(at('2016-01-01'), 0);
		expect(soft?.to).toBeCloseTo(at('2016-12-31'), 0);
	});

	test('a visit of days is a bar that can be seen', () => {
		const { shape, soft, core } = first([
			mark('a', { starts: ['2016-09-20', '2016-09-20'], ends: ['2016-09-29', '2016-09-29'] })
		]);
		expect([shape, soft]).toEqual(['span', null]);
		expect((core?.to ?? 0) - (core?.from ?? 0)).toBeCloseTo(leastWidth, 5);
	});

	test('a spell with uncertain ends is certain only between them', () => {
		const { soft, core } = first([
			mark('a', { starts: ['2010-01-01', '2011-01-01'], ends: ['2013-01-01', '2014-01-01'] })
		]);
		expect(soft?.from).toBeCloseTo(at('2010-01-01'), 0);
		expect(core?.from).toBeCloseTo(at('2011-01-01'), 0);
		expect(core?.to).toBeCloseTo(at('2013-01-01'), 0);
		expect(soft?.to).toBeCloseTo(at('2014-01-01'), 0);
	});

	test('a spell of which no day is certain has no core', () => {
		const { soft, core } = first([
			mark('a', { starts: ['2010-01-01', '2013-01-01'], ends: ['2012-01-01', '2014-01-01'] })
		]);
		expect(core).toBeNull();
		expect(soft).not.toBeNull();
	});

	test('what goes on reaches the end of the axis', () => {
		const { shape, core } = first([mark('a', { starts: ['2016-01-01', '2016-01-01'], ends: null })]);
		expect(shape).toBe('open');
		expect(core?.to).toBeCloseTo(right, 0);
	});
});

test.each([
	['day', '2016-01-01', 'dot'],
	['month', '2016-01-31', 'soft']
])('what lasted nobody knows how long trails points behind its %s', (_, latest, shape) => {
	const placed = first([mark('a', { starts: ['2016-01-01', latest], ends: 'unknown' })]);
	expect(placed).toMatchObject({ shape, core: null });
	expect(placed.trail ?? 0).toBeGreaterThan(placed.soft?.to ?? placed.x);
	expect(first([mark('a', { starts: ['2016-01-01', latest] })]).trail).toBeNull();
});

test.each([340, 720])('labels of a lane read in the order of their dates, %i wide', (width) => {
	const label = (words: string, iso: string) => mark(words, { starts: [iso, iso] }, words);
	// Both labels begin at the edge; only their dates say which comes first.
	const marks = [label('in force since then', '2006-03-01'), label('accession to it', '2006-02-01')];
	const texts = strip(marks, { width }).lanes[0]?.marks.map(({ text }) => text) ?? [];
	expect(texts.map((text) => text?.words)).toEqual(['accession to it', 'in force since then']);
	expect(texts[1]?.y).toBeGreaterThan(texts[0]?.y ?? Infinity);
});

test.each([340, 720])('no two labels of a lane overlap or leave a drawing %i wide', (width) => {
	const marks = ['2008-01-01', '2008-03-01', '2008-04-01', '2015-06-01', '2015-07-01', '2025-12-30'].map(
		(iso, index) => mark(String(index), { starts: [iso, iso] }, `A rather long label ${index}`)
	);
	const { lanes, size } = strip(marks, { width });
	const boxes = (lanes[0]?.marks ?? []).map(({ text }) => {
		const half = textWidth(text?.words ?? '', size) / 2;
		return { from: (text?.x ?? 0) - half, to: (text?.x ?? 0) + half, y: text?.y ?? 0 };
	});
	expect(boxes).toHaveLength(marks.length);
	boxes.forEach((box, index) => {
		expect(box.from).toBeGreaterThanOrEqual(0);
		expect(box.to).toBeLessThanOrEqual(width);
		for (const other of boxes.slice(index + 1)) {
			if (other.y === box.y) expect(box.to <= other.from || other.to <= box.from).toBe(true);
		}
	});
});

test('on a phone a mark shows its short key', () => {
	const day = '2016-01-01';
	const { lanes } = strip([{ ...mark('a', { starts: [day, day] }, 'Ratified'), short: '1' }], { width: 340 });
	expect(lanes[0]?.marks[0]?.text?.words).toBe('1');
});

test('an interval joins the end of one mark to the start of the other', () => {
	const visits = [
		mark('a', { starts: ['2016-09-20', '2016-09-20'], ends: ['2016-09-29', '2016-09-29'] }),
		mark('b', { starts: ['2023-03-26', '2023-03-26'], ends: ['2023-04-01', '2023-04-01'] })
	];
	const { lanes } = strip(visits, { intervals: [{ from: 'a', to: 'b', label: '6.5 years' }] });
	const [one, other] = lanes[0]?.marks ?? [];
	const { path, label } = lanes[0]?.intervals[0] ?? {};
	expect(label).toBe('6.5 years');
	expect(path).toMatch(new RegExp(`^M${one?.core?.to},.*H${other?.core?.from}v`));
});

test('wrong input is refused by the name of the mark', () => {
	const day = '2016-01-01';
	expect(() => strip([{ ...mark('a', { starts: [day, day] }), lane: 'x' }])).toThrow(
		'The mark a is for the lane "x"'
	);
	expect(() => strip([mark('a', { starts: ['2016-02-01', day] })])).toThrow('put the earlier first');
	expect(() => strip([mark('a', { starts: [day, day], ends: ['2015-01-01', '2015-01-01'] })])).toThrow(
		'before it starts on 2016-01-01'
	);
});
