import { readRegister, rowsOf } from '../read.ts';
import type { Importer, Reading } from './importer.ts';
import { stateMatcher } from './names.ts';
import { pageOf } from './page.ts';
import { Refusal } from './refusal.ts';

/** The register of the repository, for tests. */
export const register = rowsOf(readRegister('data/register'));

const states = stateMatcher(register);

/** Reads a text with an importer, as a file of the name given. */
export function readText<R>(importer: Importer<R>, text: string, name: string): Reading<R> {
	return importer.read(pageOf(new TextEncoder().encode(text), name), states);
}

/** The message with which an importer refuses a text; null where it reads it. */
export function refusalOf(importer: Importer<unknown>, text: string, name: string): string | null {
	try {
		readText(importer, text, name);
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
}
