/**
 * Makes what lets only so many pieces of work run at once; the others wait, and begin in the order they came.
 * @param most at once
 */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (work) => {
		// Who ends hands its place on: none is free in between.
		if (running < most) running += 1;
		else await new Promise<void>((begin) => waiting.push(begin));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}
