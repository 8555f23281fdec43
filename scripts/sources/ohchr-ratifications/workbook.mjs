// Reads a workbook in a thread of its own: a broken one can have the library fill all memory, or go on for ever.
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@e965/xlsx';

/** What the thread is given: the file, where its answer goes, and what wakes who waits for it. */
const { bytes, port, done, options } = workerData;

try {
	const { SheetNames, Sheets, Workbook } = read(bytes, options);
	port.postMessage({ SheetNames, Sheets, Workbook });
} catch (error) {
	port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
}
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
parentPort?.close();
