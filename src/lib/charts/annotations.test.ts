import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAnnotations, type ChartEvent, type PlacedEvent } from './annotations.ts';
import { dayOf, isoOf } from './days.ts';
import { linear } from './linear.ts';
import { textWidth } from './text.ts';

const [first, last] = [dayOf('2003-01-01'), dayOf('2026-01-01')];
const size = 12;

const axis = (width: number) => {
	const scale = linear([first, last], [30, width - 30], true);
	return (iso: string) => scale(dayOf(iso));
};
const place = (events: readonly ChartEvent[], width = 720) =>
	layoutAnnotations({ events, x: axis(width), width, size });

const day = fc.integer({ min: first, max: last - 800 });
const events = fc
	.array(fc.tuple(day, fc.constantFrom(0, 28), fc.option(fc.nat(700)), fc.nat(3)), { maxLength: 6 })
	.map((list) =>
		list
			.toSorted((a, b) => a[0] - b[0])
			.map(([start, unsure, length, words], index): ChartEvent => ({
				id: String(index),
				label:
					['War', 'In force', 'No visits: the pandemic', 'Half of the year’s visits postponed'][words] ?? '',
				short: String.fromCharCode(65 + index),
				starts: [isoOf(start), isoOf(start + unsure)],
				...(length === null ? {} : { ends: [isoOf(start + length), isoOf(start + length + unsure)] })
			}))
	);
const widths = fc.constantFrom(340, 720);

/** What the words of an event cover. */
function box({ lines, textX, textY, anchor }: PlacedEvent) {
	const width = Math.max(...lines.map((line) => textWidth(line, size)));
	const left = { start: textX, middle: textX - width / 2, end: textX - width }[anchor];
	return { left, right: left + width, top: textY - size, bottom: textY + (lines.length - 1) * size * 1.2 };
}

describe('layoutAnnotations', () => {
	it('draws a day as a thin line, a month as wide as it is, what lasted as a band with what is sure of it', () => {
		const placed = place([
			{ id: 'day', label: 'In force', short: 'A', starts: ['2006-06-22', '2006-06-22'] },
			{ id: 'month', label: 'It grows', short: 'B', starts: ['2011-02-01', '2011-02-28'] },
			{
				id: 'spell',
				label: 'No visits',
				short: 'C',
				starts: ['2020-03-01', '2020-03-31'],
				ends: ['2021-10-01', '2021-10-31']
			}
		]).events;
		const x = axis(720);
		const [oneDay, month, spell] = placed;
		expect(oneDay?.outer.from).toBeCloseTo(x('2006-06-22') - 0.6, 0);
		expect((oneDay?.outer.to ?? 0) - (oneDay?.outer.from ?? 0)).toBeCloseTo(1.25, 0);
		expect(month?.outer.from).toBeCloseTo(x('2011-02-01'), 1);
		expect(month?.outer.to).toBeCloseTo(x('2011-02-28'), 1);
		expect([oneDay?.core, month?.core]).toEqual([null, null]);
		expect(spell?.outer.from).toBeCloseTo(x('2020-03-01'), 1);
		expect(spell?.outer.to).toBeCloseTo(x('2021-10-31'), 1);
		expect(spell?.core?.from).toBeCloseTo(x('2020-03-31'), 1);
		expect(spell?.core?.to).toBeCloseTo(x('2021-10-01'), 1);
	});

	it('takes no room where there are none', () => {
		expect(place([])).toEqual({ height: 0, events: [] });
	});

	it('writes words on a page and letters on a phone', () => {
		const event = { id: 'a', label: 'In force', short: 'A', starts: ['2006-06-22', '2006-06-22'] } as const;
		expect(place([event]).events[0]?.lines).toEqual(['In force']);
		expect(place([event], 340).events[0]?.lines).toEqual(['A']);
	});

	it('keeps words inside, apart, and over the chart', () => {
		fc.assert(
			fc.property(events, widths, (given, width) => {
				const { height, events: placed } = place(given, width);
				const boxes = placed.map(box);
				for (const { left, right, top, bottom } of boxes) {
					expect(left).toBeGreaterThanOrEqual(-0.1);
					expect(right).toBeLessThanOrEqual(width + 0.1);
					expect(top).toBeGreaterThanOrEqual(-0.1);
					expect(bottom).toBeLessThanOrEqual(height);
				}
				boxes.forEach((one, index) =>
					boxes.slice(index + 1).forEach((other) => {
						const apart =
							one.right <= other.left ||
							other.right <= one.left ||
							one.bottom < other.top + 1 ||
							other.bottom < one.top + 1;
						expect(apart).toBe(true);
					})
				);
			})
		);
	});

	it('leads from the words down to the event', () => {
		fc.assert(
			fc.property(events, widths, (given, width) => {
				const { height, events: placed } = place(given, width);
				for (const { stem, stemY, outer } of placed) {
					expect(stem).toBeGreaterThanOrEqual(outer.from - 0.1);
					expect(stem).toBeLessThanOrEqual(outer.to + 0.1);
					expect(stemY).toBeLessThanOrEqual(height);
				}
			})
		);
	});
});
