import type { Row } from '../engine/engine.ts';
import * as m from '../paraglide/messages.js';
import { views } from '../questions/reads.ts';
import { copyText } from './copy-text.ts';
import { embedCode, heightScript } from './embed-code.ts';
import type { TakeAwayAction, TakeAwayProps } from './take-away.ts';

/** The site's own address, as another page has to name it. */
const siteOf = (root: string) => new URL(root, location.href).href;

function frameOf<R extends Row>({ definition, answer, choice, root }: TakeAwayProps<R>): string {
	const { question, title } = definition;
	const { known, rows } = answer;
	// How a drawing is looked at is no part of its answer.
	const looked = Object.fromEntries(views.map((name) => [name, choice.parameters[name]]));
	const parameters = { ...answer.parameters, ...looked };
	return embedCode(
		{ question, parameters, empty: rows.length === 0 },
		title(parameters, known),
		siteOf(root)
	);
}

/** What a page of somebody else writes to show the figure. */
export const embedding: readonly TakeAwayAction[] = [
	{
		id: 'embed',
		label: m.embed_copy,
		run: (given) => copyText(frameOf(given), m.take_copied_embed())
	},
	{
		id: 'embed-fitting',
		label: m.embed_copy_fitting,
		run: (given) => copyText(`${frameOf(given)}\n${heightScript(siteOf(given.root))}`, m.take_copied_embed())
	}
];
