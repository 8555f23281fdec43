import type { RowOf } from '../../src/lib/register/tables.ts';
import { below, type Random } from './random.ts';

const WORDS = 'made up, for measuring, ';

/**
 * Words that say what they are, about as long as a text of the record and with its commas; the number makes each text
 * another, as the texts of the record are.
 */
export function madeText(text: string | null, number: number): string | null {
	if (text === null) return null;
	const end = ` ${number}`;
	const length = Math.max(WORDS.trimEnd().length - 1, text.length - end.length);
	const repeated = WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);
	return `${repeated.replace(/[ ,]+$/, '')}${end}`;
}

const sourceId = (index: number) => `made-source-${String(index + 1).padStart(4, '0')}`;

/** As many sources as a cell of the record cites, drawn from so many made-up ones; none twice. */
export function madeSources(cited: string, sources: number, random: Random): string {
	const first = below(sources, random);
	return cited
		.split(' ')
		.map((_, index) => sourceId((first + index) % sources))
		.join(' ');
}

/** The made-up sources: as many as the record has, of the same kinds, without addresses. */
export function madeSourceRows(sources: readonly RowOf<'sources'>[]): RowOf<'sources'>[] {
	return sources.map(({ kind }, index) => ({
		source_id: sourceId(index),
		publisher: `made up, for measuring, ${index + 1}`,
		kind,
		title: null,
		published_on: null,
		url: null
	}));
}
