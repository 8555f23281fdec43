import {
	codecs,
	defaults,
	formatParameter,
	leastNamed,
	parameterNames,
	type Known,
	type ParameterName,
	type Parameters
} from '../questions/parameters.ts';

/** Something in the URL that was not taken, and why. */
export interface Dropped {
	/** The parameter as the URL named it. */
	readonly name: string;
	/** Its text, as it stood in the URL. */
	readonly text: string;
	readonly why:
		| 'unknown-name'
		| 'bad-value'
		| 'states-before-group'
		| 'period-reversed'
		| 'name-too-long'
		| 'name-without-states'
		| 'too-many-states';
}

/**
 * Reads parameters from a URL. What is not a parameter of the page or not one of its values is dropped and named.
 * @param search the query of a URL, with or without `?`
 * @param reads the parameters the page heeds
 * @param known the register's vocabulary
 * @param mostStates so many States are taken at most, the first by code
 * @returns a whole set of parameters, and what was dropped
 */
export function readSearch(
	search: string,
	reads: readonly ParameterName[],
	known: Known,
	mostStates = Infinity
): { parameters: Parameters; dropped: readonly Dropped[] } {
	const chosen: Partial<Record<ParameterName, Parameters[ParameterName]>> = {};
	const dropped: Dropped[] = [];
	for (const [name, text] of new URLSearchParams(search)) {
		const parameter = reads.find((read) => read === name);
		if (parameter === undefined) {
			dropped.push({ name, text, why: 'unknown-name' });
			continue;
		}
		const value: Parameters[ParameterName] | undefined = codecs[parameter].parse(text, known);
		if (value === undefined)
			dropped.push({ name, text, why: parameter === 'name' ? 'name-too-long' : 'bad-value' });
		else chosen[parameter] = value;
	}
	const parameters = { ...defaults, ...chosen } as Parameters;
	const more = parameters.states.slice(mostStates);
	if (more.length > 0) dropped.push({ name: 'states', text: more.join(', '), why: 'too-many-states' });
	return settle({ ...parameters, states: parameters.states.slice(0, mostStates) }, dropped);
}

/** Resolves what contradicts itself: a period that ends before it begins, a group beside named States, a name for none. */
function settle(
	parameters: Parameters,
	dropped: Dropped[]
): { parameters: Parameters; dropped: readonly Dropped[] } {
	let settled = parameters;
	if (settled.from !== null && settled.to !== null && settled.from > settled.to) {
		dropped.push({ name: 'to', text: String(settled.to), why: 'period-reversed' });
		settled = { ...settled, to: null };
	}
	if (settled.states.length > 0 && settled.group !== null) {
		dropped.push({ name: 'group', text: settled.group, why: 'states-before-group' });
		settled = { ...settled, group: null };
	}
	if (settled.name !== null && settled.states.length < leastNamed) {
		dropped.push({ name: 'name', text: settled.name, why: 'name-without-states' });
		settled = { ...settled, name: null };
	}
	return { parameters: settled, dropped };
}

/**
 * Writes parameters as a query: only what differs from the default, in one order.
 * @param parameters the whole set
 * @param reads the parameters the page heeds
 * @returns `?group=african`, or an empty text for the defaults
 */
export function writeSearch(parameters: Parameters, reads: readonly ParameterName[]): string {
	const pairs = parameterNames
		.filter((name) => reads.includes(name))
		.map((name) => [name, formatParameter(name, parameters)] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
	return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
