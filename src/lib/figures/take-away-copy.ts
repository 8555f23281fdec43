import { tsv } from '../export/tsv.ts';
import * as m from '../paraglide/messages.js';
import { fileColumns } from './answer-facts.ts';
import { copyText } from './copy-text.ts';
import { factsHere, type TakeAwayAction } from './take-away.ts';

/** The rows and the address of the figure, to be pasted. */
export const copying: readonly TakeAwayAction[] = [
	{
		id: 'copy-rows',
		label: m.take_copy_rows,
		run: ({ definition, answer }) =>
			copyText(tsv(fileColumns(definition.question), answer.rows), m.take_copied_rows())
	},
	{
		id: 'copy-link',
		label: m.take_copy_link,
		run: (given) => copyText(factsHere(given).link, m.take_copied_link())
	}
];
