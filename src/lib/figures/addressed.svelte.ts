import type { EngineFault, Row } from '../engine/engine.ts';
import { readSearch, type Dropped } from '../filters/url.ts';
import { mostCompared } from '../questions/compared-states.ts';
import type { Known } from '../questions/parameters.ts';
import type { Answer } from '../questions/question.ts';
import { readsOf, views } from '../questions/reads.ts';
import { figureNamed, type AnyFigure, type CatalogueEntry } from './catalogue.ts';
import { readEmbedSearch } from './embed-code.ts';
import type { FigureStatus } from './figure-state.svelte.ts';

/** A figure that an address asks for, with its answer. */
export interface AddressedFigure {
	readonly entry: CatalogueEntry;
	readonly definition: AnyFigure;
	readonly answer: Answer<Row>;
}

/** From `?question=visits-by-year&from=2010` to a figure: what it names is found, what it chooses is asked. */
export class Addressed {
	/** Once it is answered. */
	figure = $state.raw<AddressedFigure | undefined>();
	status = $state.raw<FigureStatus>({ kind: 'asking', progress: null });
	/** What of the address was not taken. */
	dropped = $state.raw<readonly Dropped[]>([]);
	/** Whether the address names no figure, or a State's without its State. */
	nameless = $state(false);
	readonly #id: string;
	readonly #choice: string;
	readonly #known: Known;

	/**
	 * @param search the query of an address
	 * @param known the register's vocabulary
	 */
	constructor(search: string, known: Known) {
		({ id: this.#id, choice: this.#choice } = readEmbedSearch(search));
		this.#known = known;
	}

	/** Finds and asks; also what "try again" does. */
	async ask(): Promise<void> {
		this.status = { kind: 'asking', progress: null };
		const entry = figureNamed(this.#id);
		if (entry === undefined) {
			this.nameless = true;
			return;
		}
		const code = await Promise.all([entry.load(), import('./asker.ts')]).catch(() => undefined);
		if (code === undefined) {
			this.#fail(navigator.onLine ? 'blocked' : 'offline');
			return;
		}
		const [definition, { askRecord }] = code;
		const { question } = definition;
		const most = entry.page === 'compare/' ? mostCompared : Infinity;
		const reads = readsOf([question], views);
		const { parameters, dropped } = readSearch(this.#choice, reads, this.#known, most);
		this.dropped = dropped;
		this.nameless = question.reads.includes('state') && parameters.state === null;
		if (this.nameless) return;
		await askRecord(question.id, question, parameters, this.#known, (outcome) => {
			if (outcome.kind === 'answer') {
				const answer = { rows: outcome.rows, asOf: outcome.asOf, parameters, known: this.#known };
				this.figure = { entry, definition, answer };
				this.status = { kind: 'settled' };
			} else if (outcome.kind === 'failed') this.#fail(outcome.fault);
			else this.status = { kind: 'asking', progress: outcome.progress };
		});
	}

	#fail(fault: EngineFault): void {
		this.status = { kind: 'failed', fault };
	}
}
