import { DataType, tableFromIPC, type TypeMap } from 'apache-arrow';
import { EngineError } from './engine.ts';

/**
 * Reads an answer of whole numbers by columns: of many rows, a row each would be slow.
 * @param ipc the answer as the pieces of one Arrow IPC stream
 * @returns its columns by name
 * @throws EngineError `query` where a column is not of 32-bit whole numbers, or lacks one
 */
export function decodeNumbers(ipc: Iterable<Uint8Array>): Readonly<Record<string, Int32Array>> {
	const table = tableFromIPC<TypeMap>(ipc);
	return Object.fromEntries(
		table.schema.fields.map(({ name, type }) => {
			const vector = table.getChild(name);
			if (!DataType.isInt(type) || type.bitWidth !== 32 || !vector || vector.nullCount > 0)
				throw new EngineError('query', `column ${name}: not whole numbers alone; cast it to INTEGER`);
			return [name, vector.toArray() as Int32Array];
		})
	);
}
