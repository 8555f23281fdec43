import type { Article } from './article.ts';
import { stated, type Fact } from './fact.ts';
import type { Lead } from './visit.ts';

const TO_BE_VISITED = /\bplaces to be visited\b[^.;]{0,60}? include ([^.;]{3,300})(?=[.;])/;
const VISITING =
	/\b(?:[Vv]isit(?:s|ed|ing)?|inspect(?:s|ed|ing)?|tour(?:s|ed|ing)?)(?: to)? ((?:(?:[a-z]+|\d+),? ){0,6}?(?:prisons?|police|detention|penitentiar|remand|psychiatric|places? (?:of|where)|centres? for|facilities|jails?|barracks)[^.;]{0,300})(?=[.;])/;

/** What somebody says of places is no statement of where the delegation goes. */
const SAID = /["“”]/;

const TYPE =
	/\b(?:(?:NPM|OPCAT|national preventive mechanism) advisory|advisory|follow-up|regular|preventive) (?:visit|mission)\b/i;

/** The places that the delegation goes to, in the words of the release. */
export function placesOf({ body }: Article): Fact<string> | null {
	const about = body.filter(
		({ text, ended }) =>
			ended && !SAID.test(text) && /\b(?:delegation|SPT|Subcommittee|experts|they|it)\b/i.test(text)
	);
	for (const pattern of [TO_BE_VISITED, VISITING])
		for (const { text } of about) {
			const places = pattern.exec(text)?.[1];
			if (places !== undefined) return stated(places, places);
		}
	return null;
}

/** The kind of visit, in the words of the release, where the sentence that tells of the visit names it. */
export function visitTypeOf({ passage }: Lead): Fact<string> | null {
	const words = TYPE.exec(passage.text)?.[0];
	return words === undefined ? null : stated(words, words);
}
