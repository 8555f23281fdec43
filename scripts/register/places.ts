import { basename, dirname, join, resolve } from 'node:path';

/** Where what belongs to a change of the register lies while it is made: beside its folder, on the same disk. */
export interface Places {
	/** The folder of the register. */
	readonly register: string;
	/** Says who is writing it. */
	readonly lock: string;
	/** The new files, while they are being written: a change that was not decided yet. */
	readonly draft: string;
	/** The new files, all of them whole: a change that will be made. */
	readonly journal: string;
}

/** Gives the places for the folder of a register. */
export function placesOf(directory: string): Places {
	const register = resolve(directory);
	const beside = (what: string) => join(dirname(register), `.${basename(register)}-${what}`);
	return { register, lock: beside('lock'), draft: beside('draft'), journal: beside('journal') };
}
