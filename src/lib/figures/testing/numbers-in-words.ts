/**
 * The number that a pattern finds in words, in its first group: `no` and `none` for nothing, `once` for one.
 * @returns NaN where it finds none
 */
export function numberIn(words: string, pattern: RegExp): number {
	const found = pattern.exec(words)?.[1];
	if (found === undefined) return NaN;
	return { no: 0, none: 0, once: 1 }[found] ?? Number(found.replaceAll(',', ''));
}

/**
 * How many parties a sentence tells of.
 * @param one whether it is about a single State: its sentence has no number
 */
export function partiesIn(words: string, one: boolean): number {
	if (one) return / was party to /.test(words) ? 1 : 0;
	const counted = numberIn(words, /^At [^,]+, ([\d,]+|no) States?\b.* party to /);
	return Number.isNaN(counted) ? numberIn(words, /^Of .*, ([\d,]+|none) (?:was|were) party to /) : counted;
}
