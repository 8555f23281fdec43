import { DataType, DateUnit, TimeUnit, Type, tableFromIPC, type TypeMap } from 'apache-arrow';
import { EngineError, type Cell, type Row } from './engine.ts';

type Read = (value: unknown) => Cell;

/**
 * Reads an answer of DuckDB. Both runtimes open DuckDB without its casts to double, so that nothing is rounded before
 * it comes here: a number is exact or the answer is refused.
 * @param ipc the answer as the pieces of one Arrow IPC stream
 * @returns its rows: DATE as an ISO day, TIMESTAMP as ISO without a zone (with a zone: in UTC, `Z`), whole numbers and
 * decimals as numbers, NULL as null. Of a text that begins with U+FEFF Arrow drops that mark.
 * @throws EngineError `query` where a column has a type no cell holds, a name twice, or a value no number holds exactly
 */
export function decode(ipc: Iterable<Uint8Array>): Row[] {
	const table = tableFromIPC<TypeMap>(ipc);
	const columns = table.schema.fields.map((field, index) => ({
		name: field.name,
		read: reader(field.name, field.type),
		vector: table.getChildAt(index)
	}));
	const twice = columns.find(
		({ name }, index) => columns.findIndex((column) => column.name === name) < index
	);
	if (twice) {
		throw new EngineError(
			'query',
			`column ${twice.name}: the answer has two of that name; rename one with AS`
		);
	}
	// Not by assignment: a column may be called `__proto__`.
	return Array.from({ length: table.numRows }, (_, index) =>
		Object.fromEntries(
			columns.map(({ name, read, vector }) => {
				const value: unknown = vector?.get(index) ?? null;
				return [name, value === null ? null : within(name, index, () => read(value))];
			})
		)
	);
}

function within(name: string, index: number, read: () => Cell): Cell {
	try {
		return read();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new EngineError('query', `column ${name}, row ${index + 1}: ${reason}`, { cause: error });
	}
}

function reader(name: string, type: DataType): Read {
	// Not instanceof: it fails between two copies of Arrow, and the numbers of the types are the format's own.
	if (DataType.isUtf8(type)) return String;
	if (DataType.isBool(type)) return Boolean;
	if (DataType.isInt(type)) return (value) => (typeof value === 'bigint' ? whole(value) : Number(value));
	if (DataType.isFloat(type)) return (value) => finite(Number(value));
	if (DataType.isDecimal(type)) return (value) => decimal(unscaled(value as Uint32Array), type.scale);
	if (DataType.isDate(type) && type.unit === DateUnit.DAY) return (value) => isoDay(Number(value));
	if (DataType.isTimestamp(type) && type.unit !== TimeUnit.NANOSECOND) {
		return (value) => isoTime(Number(value)) + (type.timezone ? 'Z' : '');
	}
	// An enumeration too: DuckDB's pieces lack its dictionary, and each of its values would read as null.
	throw new EngineError(
		'query',
		`column ${name}: a cell cannot hold ${Type[type.typeId]}; cast it in the SQL, as to VARCHAR`
	);
}

function whole(value: bigint): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is beyond 2^53 and would be rounded`);
	return number;
}

function finite(value: number): number {
	if (!Number.isFinite(value)) throw new RangeError(`${value} is no answer; give NULL for what is not known`);
	return value;
}

/** The words of an Arrow decimal, lowest first, two's complement. */
function unscaled(words: Uint32Array): bigint {
	const bits = words.reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
	return BigInt.asIntN(words.length * 32, bits);
}

function decimal(value: bigint, scale: number): number {
	if (scale <= 0) return whole(value * 10n ** BigInt(-scale));
	const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
	const text = `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
	const number = Number(text);
	if (number.toFixed(scale) !== text) throw new RangeError(`${text} has more digits than a number holds`);
	return number;
}

function isoDay(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/T.*/, '');
}

/** Arrow gives milliseconds with a fraction: microseconds are kept, trailing zeros are not. */
function isoTime(milliseconds: number): string {
	const micros = Math.round(milliseconds * 1000);
	const second = Math.floor(micros / 1e6);
	const fraction = String(micros - second * 1e6).padStart(6, '0');
	const text = new Date(second * 1000).toISOString().replace(/\.000Z$/, '');
	return fraction === '000000' ? text : `${text}.${fraction.replace(/0+$/, '')}`;
}
