import { hostname } from 'node:os';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { placesOf } from './places.ts';

/** Who holds the lock. */
interface Holder {
	readonly pid: number;
	readonly host: string;
	/** When it was taken, ISO, for the message alone. */
	readonly since: string;
}

/** Another command is writing the register; the message says which, and what to do. */
export class RegisterLocked extends Error {}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function holderOf(file: string): Holder | null {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Holder;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}

/** Whether the process that took the lock is still there; of another machine nothing can be said. */
function lives({ pid, host }: Holder): boolean {
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** Makes the lock with its content in one step: it is never there without saying whose it is. */
function take(file: string): boolean {
	const fresh = `${file}.${process.pid}`;
	const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
	writeFileSync(fresh, JSON.stringify(holder));
	try {
		linkSync(fresh, file);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(fresh, { force: true });
	}
}

/** Puts away the lock of a process that is gone. Two that try at once cannot both: one finds the file moved. */
function clear(file: string, dead: Holder): void {
	const moved = `${file}.dead.${process.pid}`;
	try {
		renameSync(file, moved);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return;
		throw error;
	}
	const taken = holderOf(moved);
	// Another was quicker and holds the lock by now: it gets it back.
	if (taken !== null && taken.pid !== dead.pid) linkSync(moved, file);
	rmSync(moved, { force: true });
}

/**
 * Runs something while no other command may write the register. The lock of a process that was killed is put away.
 * @param directory the folder of the register
 * @throws RegisterLocked where another command holds it
 */
export function whileLocked<T>(directory: string, run: () => T): T {
	const { lock } = placesOf(directory);
	for (let attempt = 0; !take(lock); attempt += 1) {
		const holder = holderOf(lock);
		if (holder === null) continue;
		if (lives(holder) || attempt > 10)
			throw new RegisterLocked(
				`another import has been writing the register since ${holder.since} (process ${holder.pid} on ${holder.host}); ` +
					`wait until it has ended, or, if it surely has, delete ${lock}`
			);
		clear(lock, holder);
	}
	try {
		return run();
	} finally {
		rmSync(lock, { force: true });
	}
}
