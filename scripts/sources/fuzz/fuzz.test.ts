import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateMatcher } from '../names.ts';
import { register } from '../testing.ts';
import { attempt } from './attempt.ts';
import { mutationsOf } from './mutations.ts';
import { cases, fixtures } from './seeds.ts';

const states = stateMatcher(register);

test.each(fixtures())('$name, changed in any way, is read or refused', ({ name, bytes }) => {
	fc.assert(
		fc.property(mutationsOf(bytes), (changed) => {
			expect(['read', 'refused']).toContain(attempt(changed, name, register, states));
		}),
		{ numRuns: 50 }
	);
});

const found = cases();

describe.runIf(found.length > 0)('what was found once', () => {
	test.each(found)('$name is read or refused', ({ name, bytes }) => {
		expect(['read', 'refused']).toContain(attempt(bytes, name, register, states));
	});
});
