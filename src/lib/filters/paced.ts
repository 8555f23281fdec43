/** What a pace is kept with: a clock in milliseconds, and what does something later and gives what takes that back. */
export interface Clock {
	readonly now: () => number;
	readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** Does things at a bounded pace. */
export interface Paced {
	/** Does it now, or, where that would be too fast, later, unless something newer comes first. */
	do(work: () => void): void;
	/** Lets go what waits. */
	forget(): void;
}

const clock: Clock = {
	now: () => performance.now(),
	later(work, milliseconds) {
		const timer = setTimeout(work, milliseconds);
		return () => clearTimeout(timer);
	}
};

/**
 * Makes what does no more than a burst of things at once, and then one in each interval, the newest.
 * @param burst how many
 * @param interval in milliseconds, between one and the next after a burst
 */
export function createPaced(burst: number, interval: number, { now, later }: Clock = clock): Paced {
	/** What may be done at once, as a number that grows with time. */
	let left = burst;
	let counted = now();
	let takeBack: (() => void) | undefined;

	const forget = () => {
		takeBack?.();
		takeBack = undefined;
	};

	function act(work: () => void): void {
		forget();
		const time = now();
		left = Math.min(burst, left + (time - counted) / interval);
		counted = time;
		if (left < 1) takeBack = later(() => act(work), Math.ceil((1 - left) * interval));
		else {
			left -= 1;
			work();
		}
	}

	return { do: act, forget };
}
