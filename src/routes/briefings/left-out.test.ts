import { expect, it } from 'vitest';
import { leftOut } from './left-out.ts';

const offered = { states: ['KAZ', 'MDV'], sections: ['standing', 'visits'], figures: ['record'] };

it('names what a briefing does not take of its address, and nothing that it takes', () => {
	expect(leftOut('?states=KAZ,MDV&sections=visits&figures=none', offered)).toEqual([]);
	expect(leftOut('?states=KAZ,<b>&figures=&since=x', offered)).toEqual([
		{ name: 'states', text: '<b>', why: 'bad-value' },
		{ name: 'since', text: 'x', why: 'unknown-name' }
	]);
	expect(leftOut('?since=x&states=KAZ', { ...offered, states: [] }, ['since'])).toEqual([
		{ name: 'states', text: 'KAZ', why: 'unknown-name' }
	]);
});
