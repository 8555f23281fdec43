import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { withDefaults, type Parameters } from '../questions/parameters.ts';
import { stateRecord } from '../questions/state-record.ts';
import { stateVisits } from '../questions/state-visits.ts';
import { visitsByYear } from '../questions/visits-by-year.ts';
import { embedAddress, embedCode, heightScript, readEmbedSearch } from './embed-code.ts';

const root = 'https://example.org/observatory/';
const byYear = (chosen: Partial<Parameters> = {}) => ({
	question: visitsByYear,
	parameters: withDefaults(chosen)
});

it('takes a page that is drawn already as far as there is one', () => {
	expect(embedAddress(byYear())).toBe('embed/visits-by-year/');
	expect(embedAddress(byYear({ group: 'african' }))).toBe('embed/visits-by-year/african/');
	expect(embedAddress(byYear({ group: 'african', from: 2010, split: 'group' }))).toBe(
		'embed/visits-by-year/african/?from=2010&split=group'
	);
	expect(embedAddress(byYear({ states: ['ARG', 'CHL'], name: 'A & B' }))).toBe(
		'embed/visits-by-year/?states=ARG,CHL&name=A%20%26%20B'
	);
	// No page of its own: the States without a group, the regions.
	expect(embedAddress(byYear({ group: 'no-group' }))).toBe('embed/visits-by-year/?group=no-group');
	// What the question does not heed says nothing.
	expect(embedAddress(byYear({ treaty: 'CAT' }))).toBe('embed/visits-by-year/');
});

it('takes the page for all choices where a State has no page to embed', () => {
	const parameters = withDefaults({ state: 'KAZ' });
	expect(embedAddress({ question: stateRecord, parameters })).toBe('embed/state-record/KAZ/');
	expect(embedAddress({ question: stateRecord, parameters, empty: true })).toBe(
		'embed/answer/?question=state-record&state=KAZ'
	);
	expect(embedAddress({ question: stateVisits, parameters })).toBe(
		'embed/answer/?question=state-visits&state=KAZ'
	);
});

it('reads the address of the page for all choices', () => {
	expect(readEmbedSearch('?question=state-visits&state=KAZ')).toEqual({
		id: 'state-visits',
		choice: 'state=KAZ'
	});
	expect(readEmbedSearch('')).toEqual({ id: '', choice: '' });
});

/** The elements of a piece of HTML as a browser reads it. */
function read(html: string): DefaultTreeAdapterTypes.ChildNode[] {
	return parseFragment(html).childNodes;
}

const titles = [
	'How often has the SPT visited?',
	'"><script>alert(1)</script>',
	`' onload='alert(1)`,
	'&quot; &amp; <b>',
	'</iframe><img src=x onerror=alert(1)>',
	'كم مرة زارت اللجنة؟'
];

it.each(titles)('is one frame with its title, whatever that is: %s', (title) => {
	const nodes = read(embedCode(byYear({ from: 2010, group: 'african' }), title, root));
	expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
	const [frame] = nodes as DefaultTreeAdapterTypes.Element[];
	const attributes = Object.fromEntries(frame?.attrs.map(({ name, value }) => [name, value]) ?? []);
	expect(attributes).toEqual({
		src: 'https://example.org/observatory/embed/visits-by-year/african/?from=2010',
		title,
		width: '100%',
		height: '640',
		loading: 'lazy',
		frameborder: '0'
	});
});

it('hears the site alone', () => {
	expect(read(heightScript(root)).map(({ nodeName }) => nodeName)).toEqual(['script']);
	expect(heightScript(root)).toContain('event.origin !== "https://example.org"');
});
