import type { RequestEvent } from './$types';
import { json } from '@sveltejs/kit';
import { writtenEntries, writtenAnswer } from '$lib/figures/written.server.ts';

export const prerender = true;
export const entries = writtenEntries;

/** A written answer: question, parameters, as-of date, rows and sentence. */
export async function GET({ params }: RequestEvent) {
	return json((await writtenAnswer(params)).written);
}
