import { parameterNames, type ParameterName } from './parameters.ts';
import type { AnyQuestion } from './index.ts';

/** The parameters that change a drawing and never its rows. */
export const views: readonly ParameterName[] = ['split', 'order', 'view', 'events'];

/**
 * The parameters a page heeds: those of its questions, those of its views, and where States can be chosen the reader's name
 * for them.
 * @param asked the questions of the page's figures
 * @param views parameters that no SQL heeds
 */
export function readsOf(
	asked: readonly Pick<AnyQuestion, 'reads'>[],
	views: readonly ParameterName[] = []
): readonly ParameterName[] {
	const all = new Set([...asked.flatMap((question) => question.reads), ...views]);
	if (all.has('states')) all.add('name');
	return parameterNames.filter((name) => all.has(name));
}
