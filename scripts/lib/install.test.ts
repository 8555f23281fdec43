import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPackage, requireNode } from './install.mjs';

describe('requireNode', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.8.1'])('takes %s', (version) => {
		expect(() => requireNode(version, '>=20.19')).not.toThrow();
	});
	it.each(['20.18.9', '18.20.0', '9.99.0'])('refuses %s and says what to do', (version) => {
		expect(() => requireNode(version, '>=20.19')).toThrow(
			`Node ${version} is too old: the project needs 20.19 or later. Install it from`
		);
	});
});

describe('missingPackage', () => {
	const zod = { version: '4.6.7', integrity: 'sha512-a' };
	it('finds nothing where the lock file is installed', () => {
		const packages = { '': { version: '0.1.0' }, 'node_modules/zod': zod };
		expect(missingPackage({ packages }, { packages: { 'node_modules/zod': zod } })).toBeUndefined();
	});
	it.each([
		['missing', {}],
		['of another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
		['of other bytes', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }]
	])('names a package that is %s', (_, packages) => {
		expect(missingPackage({ packages: { 'node_modules/zod': zod } }, { packages })).toBe('node_modules/zod');
	});
	it('lets an optional package of another machine be missing', () => {
		const packages = { 'node_modules/@esbuild/aix-ppc64': { ...zod, optional: true } };
		expect(missingPackage({ packages }, { packages: {} })).toBeUndefined();
	});
	it('reads the lock files npm writes', () => {
		const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<
			typeof missingPackage
		>[0];
		expect(missingPackage(lock, { packages: {} })).toMatch(/^node_modules\//);
		expect(missingPackage(lock, lock)).toBeUndefined();
	});
});
