import { expect, it } from 'vitest';
import { standAlone, tokensOf } from './drawing.ts';

const css = `:root{--ink:#1a1a1a;--ground:#ffffff;--accent:#7a1f3d;--deep:var(--accent)}
@media (prefers-color-scheme: dark){:root{--ink:#ececea}}
.axis.svelte-a line:where(.svelte-a){stroke:var(--ink)}
.axis.svelte-b{stroke:red}
a.svelte-a:hover rect{fill:red}
@container (inline-size < 43rem){.tiles.svelte-a text:where(.svelte-a){display:none}}
@media print{.axis.svelte-a{stroke:none}}`;
const chart = `<svg viewBox="0 0 340 280.5" role="img" class="svelte-a"><!--[--><g class="axis svelte-a"><line class="svelte-a" x1="0"></line></g><a href="x" class="svelte-a"><rect fill="var(--on-series-2, var(--ground))"></rect></a><g class="tiles svelte-a"><text class="svelte-a" fill="var(--deep)">KAZ</text></g><!--]--></svg>`;

it('reads the light values of the custom properties', () => {
	expect(Object.fromEntries(tokensOf(css))).toMatchObject({ '--ink': '#1a1a1a', '--accent': '#7a1f3d' });
});

it('makes styles the elements’ own, and custom properties their values', () => {
	const { inner, width, height, worded } = standAlone(chart, css, 1000);
	expect([width, height, worded]).toEqual([340, 280.5, true]);
	expect(inner).toMatch(/<line[^>]*style="stroke: #1a1a1a;?"/);
	expect(inner).toContain('fill="#ffffff"');
	expect(inner).toContain('fill="#7a1f3d"');
	expect(inner).not.toMatch(/var\(|red|<!--/);
});

it('keeps what holds at its width', () => {
	const { inner, worded } = standAlone(chart, css, 600);
	expect(inner).toMatch(/<text[^>]*style="display: none;?"/);
	expect(worded).toBe(false);
});

it('says where a chart has no size', () => {
	expect(() => standAlone('<svg class="svelte-a"></svg>', css, 600)).toThrow('has no size');
});

it('leaves out events that only a key below the chart could tell', () => {
	const event = (words: string) =>
		`<svg viewBox="0 0 9 9"><g class="events svelte-a"><path d="M0,0"></path><text x="1">${words}</text></g><g><text>kept</text></g></svg>`;
	expect(standAlone(event('A'), css, 600).inner).toBe('<g ><g><text>kept</text></g></g>');
	expect(standAlone(event('pandemic'), css, 600).inner).toContain('pandemic');
});
