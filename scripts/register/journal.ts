import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { whileLocked } from './lock.ts';
import { placesOf, type Places } from './places.ts';

/** The new texts of files of the register, by file name, each with the text that it replaces. */
export type Change = ReadonlyMap<string, { readonly before: string; readonly after: string }>;

/** Told before each step, by its name: a test ends the process there. */
export type Step = (name: string) => void;

const PLAN = 'plan.json';

interface Planned {
	readonly file: string;
	/** SHA-256 of the text that is replaced, as hex. */
	readonly before: string;
}

/** A file of the register was changed by someone else in the meantime. */
export class RegisterChanged extends Error {}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

function writeSafely(file: string, text: string): void {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** What a folder lists is on the disk after this, also when the power fails. */
function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** The files that a decided change has not replaced yet. */
function openFiles({ register, journal }: Places): readonly Planned[] {
	const plan = JSON.parse(readFileSync(join(journal, PLAN), 'utf8')) as readonly Planned[];
	const open = plan.filter(({ file }) => existsSync(join(journal, file)));
	for (const { file, before } of open) {
		if (hashOf(readFileSync(join(register, file))) === before) continue;
		throw new RegisterChanged(
			`${file} was changed by hand while an import was being written; nothing more of that import was written. ` +
				`Compare ${join(register, file)} with ${join(journal, file)}, correct the first, and delete ${journal}`
		);
	}
	return open;
}

/** Makes a decided change: each file takes its place in one step, so it can be gone on with where it broke off. */
function carryOut(places: Places, step: Step): void {
	for (const { file } of openFiles(places)) {
		step(`replace ${file}`);
		renameSync(join(places.journal, file), join(places.register, file));
	}
	syncFolder(places.register);
	step('put the journal away');
	rmSync(places.journal, { recursive: true });
}

/** Finishes a change that was decided and undoes one that was not. */
function finish(places: Places, step: Step): void {
	rmSync(places.draft, { recursive: true, force: true });
	// The plan goes last when a journal is put away, or first: without it all of its files are in their places.
	if (existsSync(join(places.journal, PLAN))) carryOut(places, step);
	else rmSync(places.journal, { recursive: true, force: true });
}

/**
 * Replaces files of the register, all or none: killed at any moment, the register is as it was or as it should be once
 * `settle` has run.
 * @param directory the folder of the register
 * @param change the files that change
 * @throws RegisterLocked where another command is writing, RegisterChanged where a file is not as it was read
 */
export function writeChange(directory: string, change: Change, step: Step = () => undefined): void {
	const places = placesOf(directory);
	whileLocked(directory, () => {
		finish(places, step);
		if (change.size === 0) return;
		step('begin the draft');
		mkdirSync(places.draft);
		const plan = [...change].map(([file, { before, after }]): Planned => {
			if (hashOf(readFileSync(join(places.register, file))) !== hashOf(before))
				throw new RegisterChanged(`${file} was changed by another command since it was read; import again`);
			step(`draft ${file}`);
			writeSafely(join(places.draft, file), after);
			return { file, before: hashOf(before) };
		});
		step('plan');
		writeSafely(join(places.draft, PLAN), JSON.stringify(plan));
		syncFolder(places.draft);
		step('decide');
		renameSync(places.draft, places.journal);
		syncFolder(dirname(places.journal));
		carryOut(places, step);
	});
}

/**
 * Brings the register in order after an import that was killed: finishes what was decided, undoes what was not. Every
 * command that reads the register calls this first; it does nothing where nothing is left over.
 * @throws RegisterLocked where an import is being written now
 */
export function settle(directory: string): void {
	const places = placesOf(directory);
	if (![places.lock, places.draft, places.journal].some((place) => existsSync(place))) return;
	whileLocked(directory, () => {
		finish(places, () => undefined);
	});
}
