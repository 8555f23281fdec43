/** Code that comes when it is wanted, once. While the site is built it is made ready before anything is drawn. */
export class Lazy<T> {
	/** What came; undefined until then. */
	ready: T | undefined;
	readonly #fetch: () => Promise<T>;
	#coming: Promise<T> | undefined;

	/** @param fetch imports it */
	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
	}

	/** What needs no fetching. */
	static of<T>(thing: T): Lazy<T> {
		const lazy = new Lazy<T>(() => Promise.resolve(thing));
		lazy.ready = thing;
		return lazy;
	}

	/** Fetches it, unless it is there or on its way. @throws where the line is down; the next call tries again */
	load(): Promise<T> {
		this.#coming ??= this.#fetch().then(
			(thing) => (this.ready = thing),
			(error: unknown) => {
				this.#coming = undefined;
				throw error;
			}
		);
		return this.#coming;
	}
}

/** Fetches several things. @throws where one of them does not come */
export async function ready(parts: readonly Lazy<unknown>[]): Promise<void> {
	await Promise.all(parts.map((part) => part.load()));
}
