import { resolve } from '$app/paths';
import { page } from '$app/state';
import { createAsk, type Ask } from '../engine/ask.ts';
import { asEngineError, type EngineFault, type Progress, type Row } from '../engine/engine.ts';
import { createEngine, type LazyEngine } from '../engine/lifecycle.ts';
import { prefetchWhenIdle, savesData, type NavigatorLike, type WindowLike } from '../engine/prefetch.ts';
import { createReadWritten } from '../engine/written.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { asOfDay, writtenKey, type Question } from '../questions/question.ts';
import { readManifest, tableFiles } from './read-manifest.ts';

/** What a figure hears while it waits, and at the end. */
export type Outcome =
	| { readonly kind: 'answer'; readonly rows: readonly Row[]; readonly asOf: string }
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'failed'; readonly fault: EngineFault };

/** The record, as a page asks it. */
interface BrowserRecord {
	readonly ask: Ask;
	readonly engine: LazyEngine;
}

let record: BrowserRecord | undefined;

/** One engine and one store of answers for all figures of all pages. Nothing is fetched yet. */
function openRecord(): BrowserRecord {
	if (record) return record;
	// Made absolute here: a page that Kit opens later has another depth.
	const root = new URL(resolve('/'), location.href).href;
	const version = String(page.data['version']);
	const engine = createEngine(async (onProgress) => {
		const [{ openBrowserEngine }, { wasmBytes, wasmUrl, workerUrl }, manifest] = await Promise.all([
			import('../engine/browser.ts'),
			import('../engine/assets.ts'),
			readManifest(root, version)
		]);
		const files = tableFiles(manifest, root);
		return openBrowserEngine({ wasmUrl, wasmBytes, workerUrl, files, onProgress });
	});
	const ask = createAsk({
		engine,
		readWritten: createReadWritten(root, version, (...request) => fetch(...request)),
		savesData: () => savesData(navigator as NavigatorLike)
	});
	record = { ask, engine };
	return record;
}

/** Fetches the engine when the browser is idle, if the line is fast and not paid by the byte. */
export function prefetchEngine(): void {
	prefetchWhenIdle(() => openRecord().engine.load(), window as WindowLike);
}

/**
 * Asks the record on behalf of a figure, and tells it how that goes. Of several questions only the newest is answered.
 * @param figure names the figure; each has its own order of questions
 * @param report is told progress, then the answer or the failure; nothing once a newer question was asked
 */
export async function askRecord<R extends Row>(
	figure: string,
	question: Question<R>,
	parameters: Parameters,
	known: Known,
	report: (outcome: Outcome) => void
): Promise<void> {
	const { ask, engine } = openRecord();
	const asOf = asOfDay(question, parameters, known.asOf);
	const key = writtenKey(question, parameters, known);
	if (engine.status().state === 'failed') void engine.retry().catch(() => undefined);
	let over = false;
	const stop = engine.subscribe((status) => {
		if (!over && status.state === 'loading' && status.total > 0)
			report({ kind: 'progress', progress: status });
	});
	try {
		const handed = await ask.for(figure)({ question: question.id, key, sql: question.sql(parameters, asOf) });
		over = true;
		if (!handed.stale) report({ kind: 'answer', rows: handed.answer.rows, asOf });
	} catch (error) {
		over = true;
		report({ kind: 'failed', fault: asEngineError(error, 'query', question.id).kind });
	} finally {
		stop();
	}
}
