import { format, type Format } from './format.ts';
import { Refusal } from './refusal.ts';
import type { Page } from './page.ts';
import { statusJson } from './untc/json.ts';
import { statusProposals } from './untc/proposals.ts';
import { untcHtml } from './untc-html.ts';
import { untcXml } from './untc-xml.ts';

const status = { json: statusJson, proposals: statusProposals };

/** Every published format that can be imported, in the order in which a page is tried. */
export const formats: readonly Format[] = [format(untcHtml, status), format(untcXml, status)];

/**
 * The format of a page.
 * @throws Refusal where it is none that is known
 */
export function formatOf(page: Page): Format {
	const found = formats.find((one) => one.recognises(page));
	if (found) return found;
	throw new Refusal({
		what: 'this is no page of a known form',
		where: page.name,
		advice: `Known are: ${formats.map(({ about }) => about).join('; ')}`
	});
}
