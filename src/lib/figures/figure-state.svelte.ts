import type { EngineFault, Progress, Row } from '../engine/engine.ts';
import type { Choice } from '../filters/choice.svelte.ts';
import { answerKey, type Answer, type Question } from '../questions/question.ts';
import type { RawAnswer } from './definition.ts';
import { afterSeen, seenWaits } from './seen-first.ts';

/** Where a figure is: it shows its answer, waits for one, or could not get one. */
export type FigureStatus =
	| { readonly kind: 'settled' }
	| { readonly kind: 'asking'; readonly progress: Progress | null }
	| { readonly kind: 'failed'; readonly fault: EngineFault };

/** How long an answer may take, in milliseconds, before the figure says that it still shows another. */
const patience = 100;

/** One figure's way from what the reader chose to what it shows. Figure, sentence, table and files read `answer`. */
export class FigureState<R extends Row> {
	status = $state.raw<FigureStatus>({ kind: 'settled' });
	/** Whether an answer takes so long that the reader must be told: a sign that only flickers tells nothing. */
	slow = $state(false);
	readonly question: Question<R>;
	readonly choice: Choice;
	#answer: Answer<R>;
	/** The answer asked for last; what is shown may be older. */
	#asked: string;
	/** Whether it will ask once the figures in the view have their answers. */
	#waits = false;

	/**
	 * @param question what is asked
	 * @param choice what the reader chose
	 * @param initial the answer to the page's own parameters, drawn into it
	 */
	constructor(question: Question<R>, choice: Choice, initial: RawAnswer<R>) {
		this.question = question;
		this.choice = choice;
		this.#answer = $state.raw({ ...initial, parameters: choice.first, known: choice.known });
		this.#asked = answerKey(question, choice.first);
	}

	/** The answer that is shown, with the parameters it answers. */
	get answer(): Answer<R> {
		return this.#answer;
	}

	/** Names the answer that is asked for; a new one means a new question to the record. */
	get wanted(): string {
		return answerKey(this.question, this.choice.parameters);
	}

	/** Names the answer that is shown. */
	get shown(): string {
		return answerKey(this.question, this.#answer.parameters);
	}

	/**
	 * Follows the choice: asks, unless that was asked last; out of the view, after the figures in it. What the reader calls
	 * the States is no question: where their answer is shown already, it takes the name as it is.
	 */
	follow(wanted: string, name: string | null, inView: boolean): void {
		if (wanted !== this.#asked) {
			if (inView) void this.#askSeen();
			else this.#askLater();
		} else if (wanted === this.shown && name !== this.#answer.parameters.name) {
			this.#answer = { ...this.#answer, parameters: { ...this.#answer.parameters, name } };
		}
	}

	async #askSeen(): Promise<void> {
		const answered = seenWaits();
		await this.ask();
		answered();
	}

	#askLater(): void {
		this.#begin();
		if (this.#waits) return;
		this.#waits = true;
		afterSeen(() => {
			this.#waits = false;
			void this.ask();
		});
	}

	/** From here on an older answer is not shown. */
	#begin(): string {
		const asked = this.wanted;
		this.#asked = asked;
		this.status = { kind: 'asking', progress: null };
		setTimeout(() => {
			if (asked === this.#asked && this.status.kind === 'asking') this.slow = true;
		}, patience);
		return asked;
	}

	/** Asks for what the reader chose; also what "try again" does. */
	async ask(): Promise<void> {
		const parameters = this.choice.parameters;
		const known = this.choice.known;
		const asked = this.#begin();
		// What asks comes with the first question; a line that is down by then keeps it away.
		const asker = await import('./asker.ts').catch(() => undefined);
		if (!asker) {
			this.status = { kind: 'failed', fault: navigator.onLine ? 'blocked' : 'offline' };
			return;
		}
		await asker.askRecord(this.question.id, this.question, parameters, known, (outcome) => {
			// An older question may still wait for the engine and tell of it.
			if (asked !== this.#asked) return;
			if (outcome.kind === 'answer') {
				// The reader may have found another name for the same States while they waited.
				const { name } = this.wanted === asked ? this.choice.parameters : parameters;
				const rows = outcome.rows as readonly R[];
				this.#answer = { rows, asOf: outcome.asOf, parameters: { ...parameters, name }, known };
				this.status = { kind: 'settled' };
				this.slow = false;
			} else if (outcome.kind === 'progress') this.status = { kind: 'asking', progress: outcome.progress };
			else this.status = { kind: 'failed', fault: outcome.fault };
		});
	}
}
