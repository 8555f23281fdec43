import { inTurn } from '../ui/turns.ts';

/** How long figures out of the view wait for those in it, in milliseconds: not for an engine that is on its way. */
const patience = 250;

let seen = 0;
let unseen: (() => void)[] = [];
let end: ReturnType<typeof setTimeout> | undefined;

function release(): void {
	clearTimeout(end);
	end = undefined;
	const pieces = unseen;
	unseen = [];
	for (const piece of pieces) inTurn(piece);
}

/** Once what was answered has been painted. */
function releaseSoon(): void {
	requestAnimationFrame(() => {
		setTimeout(() => {
			if (seen === 0) release();
		});
	});
}

/**
 * Says that a figure in the view waits for its answer.
 * @returns says that it waits no longer; to be called once
 */
export function seenWaits(): () => void {
	seen += 1;
	return () => {
		seen -= 1;
		if (seen === 0 && unseen.length > 0) releaseSoon();
	};
}

/**
 * Does something for a figure out of the view once those in it show their answers, or after a quarter of a second: what
 * the reader looks at does not wait for what they do not see.
 * @param piece done in a task of its own
 */
export function afterSeen(piece: () => void): void {
	unseen.push(piece);
	end ??= setTimeout(release, patience);
	if (seen === 0) releaseSoon();
}
