import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let frames: (() => void)[] = [];

/** The frame that the browser paints next, and what stands in line after it. */
function paint(): void {
	const due = frames;
	frames = [];
	for (const frame of due) frame();
	vi.advanceTimersByTime(1);
}

beforeEach(() => {
	vi.useFakeTimers();
	frames = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.resetModules();
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

it('lets what is out of the view wait until what is in it was answered and painted', async () => {
	const { afterSeen, seenWaits } = await import('./seen-first.ts');
	const done: string[] = [];
	const answered = seenWaits();
	const other = seenWaits();
	afterSeen(() => done.push('below'));
	afterSeen(() => done.push('further below'));
	answered();
	paint();
	expect(done).toEqual([]);
	other();
	expect(done).toEqual([]);
	paint();
	vi.advanceTimersByTime(1);
	expect(done).toEqual(['below', 'further below']);
});

it('waits for a frame alone where nothing in the view heeds the choice', async () => {
	const { afterSeen } = await import('./seen-first.ts');
	const piece = vi.fn();
	afterSeen(piece);
	expect(piece).not.toHaveBeenCalled();
	paint();
	expect(piece).toHaveBeenCalledOnce();
});

it('waits no longer than a quarter of a second, frame or not, and does nothing twice', async () => {
	const { afterSeen, seenWaits } = await import('./seen-first.ts');
	const piece = vi.fn();
	const answered = seenWaits();
	afterSeen(piece);
	vi.advanceTimersByTime(249);
	expect(piece).not.toHaveBeenCalled();
	vi.advanceTimersByTime(2);
	expect(piece).toHaveBeenCalledOnce();
	answered();
	paint();
	vi.advanceTimersByTime(500);
	expect(piece).toHaveBeenCalledOnce();
});
