import type { RequestEvent } from './$types';
import { csv } from '$lib/export/csv.ts';
import { writtenEntries, writtenAnswer } from '$lib/figures/written.server.ts';

export const prerender = true;
export const entries = writtenEntries;

/** The rows of a written answer as CSV. */
export async function GET({ params }: RequestEvent) {
	const { question, written } = await writtenAnswer(params);
	const text = csv(
		question.columns.map((column) => column.name),
		written.rows
	);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
