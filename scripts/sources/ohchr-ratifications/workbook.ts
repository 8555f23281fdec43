import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';

/** What a workbook may take: an export of 200 rows takes a hundredth of it. In megabytes and milliseconds. */
const most = { memory: 256, time: 10_000 };

/** A workbook as the thread gives it, or why there is none. */
type Answer = Pick<WorkBook, 'SheetNames' | 'Sheets' | 'Workbook'> | { readonly failed: string };

/**
 * Reads a workbook, within bounds of memory and time.
 * @param bytes the file
 * @param options of the library
 * @throws Error where it is broken, or reading it goes beyond these bounds
 */
export function readWorkbook(
	bytes: Uint8Array,
	options: ParsingOptions
): Pick<WorkBook, 'SheetNames' | 'Sheets' | 'Workbook'> {
	const { port1: here, port2: there } = new MessageChannel();
	const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const thread = new Worker(new URL('./workbook.mjs', import.meta.url), {
		workerData: { bytes, port: there, done, options },
		transferList: [there],
		resourceLimits: { maxOldGenerationSizeMb: most.memory },
		// The library tells of records that it does not know; the refusal says all that a person needs.
		stdout: true,
		stderr: true
	});
	// A thread that runs out of memory is heard of when this one waits no more.
	thread.on('error', () => undefined);
	Atomics.wait(done, 0, 0, most.time);
	const answer = receiveMessageOnPort(here)?.message as Answer | undefined;
	here.close();
	void thread.terminate();
	if (answer === undefined)
		throw new Error(`reading it takes more than ${most.memory} MB, or ${most.time / 1000} seconds`);
	if ('failed' in answer) throw new Error(answer.failed);
	return answer;
}
