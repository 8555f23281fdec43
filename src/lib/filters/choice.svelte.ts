import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import {
	defaults,
	leastNamed,
	type Known,
	type ParameterName,
	type Parameters
} from '../questions/parameters.ts';
import { createPaced } from './paced.ts';
import { readSearch, writeSearch, type Dropped } from './url.ts';

/**
 * Browsers take so many new addresses of a page at once and no more: Safari 100 in 10 seconds, and then it throws; Chromium
 * 200, and then it leaves them out. A hand that is faster finds the last one in the address soon after.
 */
const pace = { burst: 40, interval: 200 } as const;

/** What the reader of a page has chosen: one object from which figure, sentence, table and files derive. */
export class Choice {
	readonly known: Known;
	readonly reads: readonly ParameterName[];
	/** So many States can be chosen at most. */
	readonly mostStates: number;
	/** The parameters of what the page shows before the reader chooses anything. */
	readonly first: Parameters;
	/** The parameters in force. */
	parameters = $state.raw<Parameters>(defaults);
	/** What of the URL was not taken. */
	dropped = $state.raw<readonly Dropped[]>([]);
	/** Whether a script runs: controls answer only then. */
	live = $state(false);
	readonly #addresses = createPaced(pace.burst, pace.interval);

	/**
	 * @param known the register's vocabulary
	 * @param reads the parameters the page heeds
	 * @param fixed what the page itself sets, as a State's page its State
	 * @param mostStates so many States can be chosen at most
	 */
	constructor(
		known: Known,
		reads: readonly ParameterName[],
		fixed: Partial<Parameters> = {},
		mostStates = Infinity
	) {
		this.mostStates = mostStates;
		this.known = known;
		this.reads = reads;
		this.first = { ...defaults, ...fixed };
		this.parameters = this.first;
	}

	/** Takes the parameters from the address of the page: after hydration, and on back and forward. */
	readLocation(): void {
		this.#addresses.forget();
		const search = this.take(location.search);
		const { parameters, dropped } = readSearch(search, this.reads, this.known, this.mostStates);
		this.live = true;
		this.dropped = dropped;
		if (writeSearch(parameters, this.reads) !== writeSearch(this.parameters, this.reads)) {
			this.parameters = { ...this.parameters, ...this.own(parameters) };
		}
	}

	/** Whether the reader chose anything: what is drawn into the page is no longer the answer. */
	get changed(): boolean {
		return this.parameters !== this.first;
	}

	/**
	 * Chooses, and writes it into the address.
	 * @param changes the parameters that change
	 * @param step whether back shall undo it; false while something plays or is dragged
	 */
	set(changes: Partial<Parameters>, step = true): void {
		const next = { ...this.parameters, ...changes };
		// A name without the States it was for would name others.
		this.parameters = next.states.length < leastNamed ? { ...next, name: null } : next;
		this.dropped = [];
		this.write(step);
	}

	/** The query that brings what is chosen again. */
	query(): string {
		return writeSearch(this.parameters, this.reads);
	}

	/** Writes what is chosen into the address; `step` as in `set`. */
	protected write(step: boolean): void {
		this.#addresses.do(() => {
			const url = location.pathname + this.query() + location.hash;
			if (step) pushState(url, {});
			else replaceState(url, {});
		});
	}

	/** Leaves the address to another page. */
	leave(): void {
		this.#addresses.forget();
	}

	/** What of the address is about the parameters: all of it, unless a page chooses more than those. */
	protected take(search: string): string {
		return search;
	}

	private own(parameters: Parameters): Partial<Parameters> {
		return Object.fromEntries(this.reads.map((name) => [name, parameters[name]]));
	}
}

/** Has a choice follow the address of its page, back and forward too. To be called while the page is made. */
export function followLocation(choice: Choice): void {
	afterNavigate(() => choice.readLocation());
	beforeNavigate(() => choice.leave());
	$effect(() => on(window, 'popstate', () => choice.readLocation()));
}
