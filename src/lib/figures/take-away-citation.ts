import type { Row } from '../engine/engine.ts';
import { bibtex, plainCitation, ris } from '../export/citation.ts';
import * as m from '../paraglide/messages.js';
import { answerFile } from './answer-file.ts';
import { copyText } from './copy-text.ts';
import { factsHere, type TakeAwayAction, type TakeAwayProps } from './take-away.ts';

/** The day on the reader's clock, ISO. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** An entry is called as a file of the answer is. */
function entryOf<R extends Row>({ definition, answer }: TakeAwayProps<R>): string {
	return answerFile(definition.question, answer, 'bib').replace(/\.bib$/, '');
}

/** The figure, cited. Only the citation in words tells when it was read. */
export const citing: readonly TakeAwayAction[] = [
	{
		id: 'copy-citation',
		label: m.take_copy_citation,
		run: (given) => copyText(plainCitation(factsHere(given), today()), m.take_copied_citation())
	},
	{
		id: 'copy-bibtex',
		label: m.take_copy_bibtex,
		run: (given) => copyText(bibtex(factsHere(given), entryOf(given)), m.take_copied_bibtex())
	},
	{
		id: 'copy-ris',
		label: m.take_copy_ris,
		run: (given) => copyText(ris(factsHere(given)), m.take_copied_ris())
	}
];
