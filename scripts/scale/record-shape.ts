import { loadRegister } from '../checks/check-register.ts';
import { formatProblem } from '../checks/problem.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The folder of the record. */
export const REGISTER = 'data/register';

/**
 * Takes the shape of the register of the project.
 * @throws Error where the register breaks a check, with the first problem
 */
export function recordShape(): Shape {
	const loaded = loadRegister(REGISTER);
	if ('register' in loaded) return shapeOf(loaded.register);
	const [first] = loaded.problems;
	throw new Error(first ? formatProblem(first) : `${REGISTER} cannot be read`);
}
