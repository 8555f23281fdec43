import { Choice } from '../filters/choice.svelte.ts';
import { writeSearch } from '../filters/url.ts';
import {
	defaults,
	parameterNames,
	type Known,
	type ParameterName,
	type Parameters
} from '../questions/parameters.ts';
import { readsOf } from '../questions/reads.ts';
import { firstOptions, readOptions, writeOptions, type MakerOptions } from './options.ts';

/** What the maker knows of a question before its code came. */
export interface AskedQuestion {
	readonly id: string;
	/** The parameters that its rows or its drawing heed. */
	readonly reads: readonly ParameterName[];
}

/** What the reader of the chart maker has chosen: the parameters of a question, and how its picture looks. */
export class MakerChoice extends Choice {
	readonly #asked: readonly AskedQuestion[];
	readonly #version: string;
	/** A State to begin with, where a question is about one. */
	readonly #example: string;
	options = $state.raw<MakerOptions>(firstOptions);
	/** What of the address were options that there are not. */
	notTaken = $state.raw<readonly { readonly name: string; readonly text: string }[]>([]);

	/** Whether the address names a chart: until it does, or something is chosen, there is none to draw. */
	begun = $state(false);

	/**
	 * @param known the register's vocabulary
	 * @param asked the questions to choose from
	 * @param version of the register
	 * @param example alpha-3 code of a State
	 */
	constructor(known: Known, asked: readonly AskedQuestion[], version: string, example: string) {
		super(known, parameterNames);
		this.#asked = asked;
		this.#version = version;
		this.#example = example;
	}

	/** The parameters that the chosen question heeds, and the reader's name for their States. */
	get heeded(): readonly ParameterName[] {
		const question = this.#asked.find(({ id }) => id === this.options.question);
		return question === undefined ? [] : readsOf([question]);
	}

	/** The version of the register on which the chart was made, where that is another than this one. */
	get madeOn(): string | null {
		const { version } = this.options;
		return version === '' || this.#version.startsWith(version) ? null : version;
	}

	/**
	 * Changes the picture, or the question; parameters that the new question does not heed are let go.
	 * @param step whether back shall undo it; false while a text is being typed
	 */
	change(changes: Partial<MakerOptions>, step = true): void {
		this.options = { ...this.options, ...changes };
		this.notTaken = [];
		if (changes.question !== undefined) this.parameters = this.#kept(this.parameters);
		this.write(step);
	}

	protected override write(step: boolean): void {
		this.begun = true;
		super.write(step);
	}

	override query(): string {
		const options = writeOptions({ ...this.options, version: this.#version });
		const own = options.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
		const asked = writeSearch(this.parameters, this.heeded).slice(1);
		return `?${[...own, asked].filter((text) => text !== '').join('&')}`;
	}

	protected override take(search: string): string {
		this.begun = search !== '';
		const { options, dropped, rest } = readOptions(search);
		const known = this.#asked.some(({ id }) => id === options.question);
		this.options = known ? options : { ...options, question: firstOptions.question };
		this.notTaken = known ? dropped : [...dropped, { name: 'question', text: options.question }];
		return this.heeded.includes('state') && !/(^|&)state=/.test(rest)
			? `${rest}&state=${this.#example}`
			: rest;
	}

	#kept(parameters: Parameters): Parameters {
		const heeded = this.heeded;
		const kept = Object.fromEntries(heeded.map((name) => [name, parameters[name]]));
		const state = heeded.includes('state') ? (parameters.state ?? this.#example) : null;
		return { ...defaults, ...kept, state };
	}
}
