import { format, type Format } from './format.ts';
import { ohchrRatifications } from './ohchr-ratifications.ts';
import { ratificationProposals } from './ohchr-ratifications/proposals.ts';
import { ohchrRelease } from './ohchr-release.ts';
import { releaseJson } from './ohchr-release/json.ts';
import { releaseProposals } from './ohchr-release/proposals.ts';
import { ohchrVisits } from './ohchr-visits.ts';
import { visitTableProposals } from './ohchr-visits/proposals.ts';
import { Refusal } from './refusal.ts';
import type { Page } from './page.ts';
import { statusJson } from './untc/json.ts';
import { statusProposals } from './untc/proposals.ts';
import { untcHtml } from './untc-html.ts';
import { untcXml } from './untc-xml.ts';

const status = { json: statusJson, proposals: statusProposals };

/** Every published format that can be imported, in the order in which a page is tried. */
export const formats: readonly Format[] = [
	format(untcHtml, status),
	format(untcXml, status),
	format(ohchrRatifications, { json: (record) => record, proposals: ratificationProposals }),
	format(ohchrVisits, { json: (record) => record, proposals: visitTableProposals }),
	format(ohchrRelease, { json: releaseJson, proposals: releaseProposals })
];

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
