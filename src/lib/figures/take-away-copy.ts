import { tsv } from '../export/tsv.ts';
import * as m from '../paraglide/messages.js';
import { fileColumns } from './answer-facts.ts';
import { copyText } from './copy-text.ts';
import type { TakeAwayAction } from './take-away.ts';

/** The rows, to be pasted. */
export const copying: readonly TakeAwayAction[] = [
	{
		id: 'copy-rows',
		label: m.take_copy_rows,
		run: ({ definition, answer }) =>
			copyText(tsv(fileColumns(definition.question), answer.rows), m.take_copied_rows())
	}
];
