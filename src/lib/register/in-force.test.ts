import { expect, test } from 'vitest';
import { inForceSince } from './in-force.ts';
import { tookPlace } from './took-place.ts';

test('OPCAT is in force from the thirtieth day after deposit (article 28 (2))', () => {
	expect(inForceSince('2006-06-22', '2008-10-22')).toBe('2008-11-21');
});

test('for the first parties it is in force with the Protocol itself (article 28 (1))', () => {
	expect(inForceSince('2006-06-22', '2004-06-30')).toBe('2006-06-22');
});

test('a visit cut short took place; one announced, postponed or refused did not', () => {
	expect((['completed', 'suspended', 'terminated'] as const).every(tookPlace)).toBe(true);
	expect((['announced', 'postponed', 'refused'] as const).some(tookPlace)).toBe(false);
});
