import { EngineError, type EngineFault } from './engine.ts';

// A worker's errors come over as plain ones that kept their name; a trap of WebAssembly is a RuntimeError.
const trap = /unreachable|out of bounds|null function|signature mismatch|stack size exceeded|Aborted\(/i;
// After these two DuckDB refuses every further statement.
const invalidated = /^(INTERNAL|FATAL) Error/;
const memory = /out of memory|(could not|failed to) allocate|cannot enlarge memory|memory allocation/i;

/**
 * Tells a wrong statement from an engine that stopped.
 * @param error what DuckDB threw while it ran a statement, in either runtime
 */
export function faultOfStatement(error: unknown): EngineFault {
	const { name, message } = named(error);
	if (memory.test(message)) return 'memory';
	return name === 'RuntimeError' || trap.test(message) || invalidated.test(message) ? 'crashed' : 'query';
}

/**
 * Tells why WebAssembly would not compile or start.
 * @param error what the browser threw
 */
export function faultOfStart(error: unknown): EngineFault {
	const { name, message } = named(error);
	if (/content security policy|unsafe-eval|disallowed by embedder/i.test(message)) return 'blocked';
	if (memory.test(message) || name === 'RangeError') return 'memory';
	return name === 'CompileError' || name === 'LinkError' ? 'broken-file' : 'crashed';
}

/**
 * Tells what a host's refusal means: of a server that is down nobody here can say more than that it cannot be reached.
 * @param status an HTTP status that is not a success
 */
export function faultOfStatus(status: number): EngineFault {
	if (status >= 500 && status !== 511) return 'offline';
	return [401, 403, 407, 451, 511].includes(status) ? 'blocked' : 'broken-file';
}

/**
 * Makes the error of a failed statement.
 * @param error what DuckDB threw
 * @param sql the statement, of which the beginning is told
 */
export function statementError(error: unknown, sql: string): EngineError {
	const start = sql.length > 200 ? `${sql.slice(0, 200)}…` : sql;
	return new EngineError(faultOfStatement(error), `${named(error).message}; in: ${start}`, { cause: error });
}

function named(error: unknown): { name: string; message: string } {
	return error instanceof Error ? error : { name: '', message: String(error) };
}
