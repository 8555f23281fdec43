import { startWorker } from '../worker.ts';

/**
 * Lets a worker, started as the engine's is, ask an address.
 * @returns `reached` or `refused`
 */
export async function reaches(address: string): Promise<string> {
	const { worker, stop } = await startWorker(new URL('./outside-worker.js', import.meta.url).href);
	const answer = new Promise<string>((resolve) => {
		worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data), { once: true });
	});
	worker.postMessage(address);
	const said = await answer;
	stop();
	return said;
}
