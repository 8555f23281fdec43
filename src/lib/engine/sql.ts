/**
 * Quotes a text. DuckDB takes its statement as a C string, so a NUL is put together at run time.
 * @param value any text; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD
 */
export function text(value: string): string {
	const parts = value.replace(/\p{Surrogate}/gu, '\uFFFD').split('\0');
	const quoted = parts.map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? quoted.join('') : `(${quoted.join(' || chr(0) || ')})`;
}

/**
 * Quotes a day.
 * @param iso a day of the calendar as `2016-09-20`
 * @throws RangeError where it is not one
 */
export function date(iso: string): string {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
		throw new RangeError(`"${iso}" is not a day of the calendar; write it as 2016-09-20`);
	}
	return `DATE '${iso}'`;
}

/**
 * Quotes a whole number.
 * @throws RangeError where it is not one, or beyond 2^53
 */
export function integer(value: number): string {
	if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number below 2^53`);
	return String(value);
}

/**
 * Quotes a list for `IN` and `NOT IN`. Of an empty one nothing is in it, which `()` and `(NULL)` would not say.
 * @throws RangeError where a number is not whole
 */
export function list(values: readonly (string | number)[]): string {
	if (values.length === 0) return '(SELECT NULL WHERE false)';
	return `(${values.map((value) => (typeof value === 'string' ? text(value) : integer(value))).join(', ')})`;
}

/**
 * Quotes the name of a table or column.
 * @throws RangeError where it is empty or holds a NUL
 */
export function identifier(name: string): string {
	if (name === '' || name.includes('\0')) throw new RangeError(`"${name}" cannot name a table or column`);
	return `"${name.replaceAll('"', '""')}"`;
}
