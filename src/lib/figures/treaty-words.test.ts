import { expect, it } from 'vitest';
import { stateTreaties } from '../questions/state-treaties.ts';
import { answer } from './record.server.ts';
import { treatyWords } from './treaty-words.ts';

it.each([
	['KAZ', 'OPCAT', 'party by ratification since 22 October 2008; signed 25 September 2007'],
	['KAZ', 'CAT', 'party by accession since 26 August 1998'],
	['KAZ', 'ICESCR-OP', 'signed 23 September 2010; not party'],
	['KAZ', 'ICMW', 'no step'],
	[
		'BLR',
		'ICCPR-OP1',
		'joined by accession 30 September 1992, withdrawn from 8 February 2023; denounced, with effect from this day'
	]
])('%s stands to %s: %s', async (state, treaty, words) => {
	const { rows } = await answer(stateTreaties, { state });
	expect(rows.filter((row) => row.treaty === treaty).map(treatyWords)).toEqual([words]);
});
