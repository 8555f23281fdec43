import { known, recordEngine } from '../../src/lib/figures/record.server.ts';
import { questions } from '../../src/lib/questions/index.ts';
import { asOfDay, writtenParameters } from '../../src/lib/questions/question.ts';
import { quantile, type Report } from './targets.ts';

/** How long each question takes in the engine of this process. */
export async function benchQuestions(rounds: number, report: Report): Promise<void> {
	for (const [id, times] of await questionTimes(rounds)) {
		report('question p50', id, quantile(times, 0.5));
		report('question p95', id, quantile(times, 0.95));
	}
}

/**
 * Times every question over the built data in the engine of this process: the default answer and each that is written
 * beside the pages, after one round to warm up.
 * @param rounds how often each is asked
 * @returns milliseconds, by the id of the question
 * @throws EngineError where a statement fails
 */
async function questionTimes(rounds: number): Promise<Map<string, number[]>> {
	const engine = await recordEngine();
	const vocabulary = await known();
	const times = new Map<string, number[]>();
	for (const question of questions) {
		const statements = writtenParameters(question, vocabulary).map((parameters) =>
			question.sql(parameters, asOfDay(question, parameters, vocabulary.asOf))
		);
		const taken: number[] = [];
		for (let round = 0; round <= rounds; round++) {
			for (const statement of statements) {
				const start = performance.now();
				await engine.query(statement);
				if (round > 0) taken.push(performance.now() - start);
			}
		}
		times.set(question.id, taken);
	}
	return times;
}
