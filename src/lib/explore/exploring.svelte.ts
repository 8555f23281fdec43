import { untrack } from 'svelte';
import { on } from 'svelte/events';
import { afterNavigate, pushState } from '$app/navigation';
import { asEngineError, type EngineFault, type Progress } from '../engine/engine.ts';
import type { Dropped } from '../filters/url.ts';
import { allVisits, facets, type ChosenVisits, type FacetName } from '../questions/explored-facets.ts';
import type { ExploredVisit } from '../questions/explored.ts';
import { readChosen, settled, writeChosen } from './address.ts';
import { barsOf, taken, takesAll } from './bars.ts';
import { mostListed } from './most-listed.ts';
import type { ExploreStart, VisitSource } from './source.ts';
import { tally } from './tally.ts';

/**
 * How long a choice rests before the visits are listed anew and it is written into the address, in milliseconds: neither is
 * to be done between two moves of a drag, or two keys.
 */
const rest = 120;

/** The list of visits, and the choice it is of, as the address writes it. */
export interface Listed {
	readonly of: string;
	readonly rows: readonly ExploredVisit[];
	/** Why there is none. */
	readonly fault?: EngineFault;
}

/** The visits of a page, and what is told of all of them. */
export interface Opened {
	readonly start: ExploreStart;
	readonly source: VisitSource;
}

/** Opens the visits. @param report told how much of what they need has come, in bytes */
export type OpenSource = (report: (progress: Progress) => void) => Promise<Opened>;

/** A cross-filter: one choice, from which all charts, the sentence, the list and the address derive. */
export class Exploring {
	chosen = $state.raw<ChosenVisits>(allVisits);
	/** What of the address was not taken. */
	dropped = $state.raw<readonly Dropped[]>([]);
	/** Whether a script runs: controls answer only then. */
	live = $state(false);
	/** Why the visits cannot be had, as far as that was tried. */
	fault = $state.raw<EngineFault | undefined>();
	/** How much has come of what a large record needs. */
	progress = $state.raw<Progress | undefined>();
	listed = $state.raw<Listed>({ of: '', rows: [] });
	#opened = $state.raw<Opened | undefined>();
	readonly #drawn: ExploreStart;
	readonly #open: OpenSource;
	#opening: Promise<VisitSource> | undefined;
	#writing: ReturnType<typeof setTimeout> | undefined;
	#listing: Promise<void> | undefined;
	/** Whether a list is wanted that was not begun. */
	#asked = false;

	/** What is told of all visits. */
	start = $derived.by(() => this.#opened?.start ?? this.#drawn);
	/** The choice, as the address writes it. */
	query = $derived(writeChosen(this.chosen));
	bars = $derived.by(() => barsOf(this.start.years));
	/** Whether what the charts show is the choice. */
	answered = $derived(this.#opened !== undefined || takesAll(this.chosen));
	tally = $derived.by(() =>
		this.#opened === undefined
			? { counts: Uint32Array.from(this.start.whole), chosen: this.start.made }
			: tally(this.#opened.source.cells, taken(this.bars, this.chosen))
	);

	/**
	 * @param start what the page was drawn with
	 * @param rows the latest visits
	 * @param open opens all of them, when they are first needed
	 */
	constructor(start: ExploreStart, rows: readonly ExploredVisit[], open: OpenSource) {
		this.#drawn = start;
		this.listed = { of: '', rows };
		this.#open = open;
	}

	/** The visits, opened once; after a failure the next call tries again. @throws EngineError where they cannot be had */
	source(): Promise<VisitSource> {
		this.#opening ??= this.#open((progress) => (this.progress = progress)).then(
			(opened) => {
				this.#opened = opened;
				this.fault = undefined;
				return opened.source;
			},
			(error: unknown) => {
				this.#opening = undefined;
				const failure = asEngineError(error, 'crashed', 'the visits');
				this.fault = failure.kind;
				throw failure;
			}
		);
		return this.#opening;
	}

	/** Opens the visits ahead of a choice; a failure is told when there is one. */
	prepare(): void {
		this.source().catch(() => undefined);
	}

	/**
	 * Chooses.
	 * @param changes what changes
	 * @param step whether it is to be written into the address, for back to undo: not while something is dragged
	 */
	choose(changes: Partial<ChosenVisits>, step = true): void {
		this.chosen = settled({ ...this.chosen, ...changes }, this.start.years);
		this.dropped = [];
		if (!takesAll(this.chosen)) this.prepare();
		if (step) this.write();
	}

	/** Takes a value into the choice of a chart, or out of it. */
	toggle(name: FacetName, value: string): void {
		const before = this.chosen[name];
		const { values } = facets[name];
		this.choose({ [name]: values.filter((one) => (one === value) !== before.includes(one)) });
	}

	/** Writes the choice into the address, once it rests. */
	write(): void {
		clearTimeout(this.#writing);
		this.#writing = setTimeout(() => {
			if (this.query !== location.search) pushState(location.pathname + this.query + location.hash, {});
		}, rest);
	}

	/** Ends what is still to be written, and what the visits run on: the page is left. */
	leave(): void {
		clearTimeout(this.#writing);
		this.#opening?.then(
			(source) => source.close(),
			() => undefined
		);
	}

	/** Takes the choice from the address. */
	readLocation(): void {
		clearTimeout(this.#writing);
		const { chosen, dropped } = readChosen(location.search, this.start.years);
		this.live = true;
		this.dropped = dropped;
		this.chosen = chosen;
		if (!takesAll(chosen)) this.prepare();
	}

	/**
	 * Lists the chosen visits: one list after the other, and of those asked for meanwhile only the newest. A list that a
	 * newer choice overtook is not shown.
	 */
	list(): Promise<void> {
		this.#asked = true;
		this.#listing ??= this.#listAsked().finally(() => (this.#listing = undefined));
		return this.#listing;
	}

	async #listAsked(): Promise<void> {
		while (this.#asked) {
			this.#asked = false;
			const listed = await this.#listOf(this.query, this.chosen);
			if (listed.of === this.query) this.listed = listed;
		}
	}

	async #listOf(of: string, chosen: ChosenVisits): Promise<Listed> {
		try {
			const source = await this.source();
			return { of, rows: await source.list(chosen, mostListed) };
		} catch (error) {
			const fault = asEngineError(error, 'query', 'the list').kind;
			// What stopped is opened anew when it is next needed; what it counted stays.
			if (fault === 'crashed') this.#opening = undefined;
			return { of, rows: [], fault };
		}
	}
}

/** Has a cross-filter follow the address of its page, and its list the choice. To be called while the page is made. */
export function follow(exploring: Exploring): void {
	afterNavigate(() => exploring.readLocation());
	$effect(() => on(window, 'popstate', () => exploring.readLocation()));
	$effect(() => () => exploring.leave());
	$effect(() => {
		if (exploring.query === untrack(() => exploring.listed.of)) return;
		const timer = setTimeout(() => void exploring.list(), rest);
		return () => clearTimeout(timer);
	});
}
