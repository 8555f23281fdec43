import * as m from '../paraglide/messages.js';
import { text } from '../engine/sql.ts';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { designations, designationTables } from './designations.ts';
import { headings } from './headings.ts';
import { inTimeWords, oneTimingWords } from './mechanism-counts.ts';
import { timingWords, type Timing } from './mechanism-timing.ts';
import { timingCounts, timingPlace } from './mechanisms-by-group.ts';
import type { Answer, Question } from './question.ts';
import { selectionWords } from './selection.ts';
import { modelWords } from './state-mechanism.ts';
import { atStart, stateWords } from './state-name.ts';
import { bySingleGroup } from './written.ts';

/** The mechanisms of one model that were designated at one timing. */
export type ModelMechanismsRow = {
	/** Of the present body; null where the record does not tell it for the day of the answer. */
	model: string | null;
	timing: Timing;
	mechanisms: number;
	/** The States by name, and by code with a space between. */
	states: string;
	iso3s: string;
	/** How many of them are of a State whose present body has the task since later than the designation. */
	later_bodies: number;
};

/** The name of a model, one that is not known included. */
export function modelOrUnknown({ model }: Pick<ModelMechanismsRow, 'model'>): string {
	return model === null ? headings.unknown() : modelWords(model);
}

/** The models with their counts, the most frequent first; those not known last. */
export function modelTotals(
	rows: readonly ModelMechanismsRow[]
): readonly { model: string | null; count: number }[] {
	const models = [...new Set(rows.map(({ model }) => model))];
	return models
		.map((model) => ({
			model,
			count: rows.filter((row) => row.model === model).reduce((sum, row) => sum + row.mechanisms, 0)
		}))
		.sort((a, b) => Number(a.model === null) - Number(b.model === null) || b.count - a.count);
}

function sentence(answer: Answer<ModelMechanismsRow>): string {
	const one = oneTimingWords(answer);
	if (one !== null) return one;
	const { rows, parameters, asOf, known } = answer;
	const values = { date: dateWords(asOf), among: selectionWords(parameters) };
	const totals = modelTotals(rows);
	const total = totals.reduce((sum, { count }) => sum + count, 0);
	const [only, another] = parameters.states;
	if (total === 0)
		return only !== undefined && another === undefined
			? m.npm_models_none_one({ ...values, state: atStart(stateWords(only, known)) })
			: m.npm_models_none(values);
	const list = totals.map(({ model, count }) =>
		m.npm_models_one({ model: modelOrUnknown({ model }), number: integerWords(count) })
	);
	const models = m.npm_models({
		...values,
		count: total,
		number: integerWords(total),
		list: listWords(list)
	});
	return `${models} ${inTimeWords(rows)}`;
}

/** When the mechanisms of each model were designated, against the day by which they were due. */
export const mechanismsByModel: Question<ModelMechanismsRow> = {
	id: 'mechanisms-by-model',
	tables: designationTables,
	reads: ['group', 'states', 'asof'],
	recordTable: 'npms',
	sql: (parameters, asOf) => `WITH ${designations(parameters, asOf)}
SELECT CASE WHEN named THEN model END AS model, timing, ${timingCounts},
  CAST(count(*) FILTER (WHERE named AND later_body) AS INTEGER) AS later_bodies
FROM timed
WHERE designated = ${text('yes')}
GROUP BY CASE WHEN named THEN model END, timing
ORDER BY 1 NULLS LAST, ${timingPlace}`,
	columns: [
		{ name: 'model', kind: 'text', label: m.column_model, words: modelOrUnknown },
		{ name: 'timing', kind: 'text', label: m.column_npm_timing, words: ({ timing }) => timingWords(timing) },
		{ name: 'mechanisms', kind: 'integer', label: m.column_npm_mechanisms },
		{ name: 'states', kind: 'text', label: m.column_npm_states },
		{ name: 'iso3s', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'later_bodies', kind: 'integer', label: m.column_npm_later_bodies, filesOnly: true }
	],
	sentence,
	unknowns({ rows }) {
		const later = rows.reduce((sum, row) => sum + row.later_bodies, 0);
		const unknown = modelTotals(rows).find(({ model }) => model === null)?.count ?? 0;
		return [
			...(later === 0 ? [] : [m.npm_present_body({ count: later, number: integerWords(later) })]),
			...(unknown === 0 ? [] : [m.npm_model_unknown({ count: unknown, number: integerWords(unknown) })])
		];
	},
	written: [bySingleGroup]
};
