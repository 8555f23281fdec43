import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly devDependencies?: Readonly<Record<string, string>>;
}

type Wanted = Readonly<Record<string, string>>;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const project = read('package.json');
const locked = (read('package-lock.json') as { packages: Record<string, Locked> }).packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');

it('every package is asked for in one version, which is the one in the lock', () => {
	const wanted = project['devDependencies'] as Wanted;
	expect(project).not.toHaveProperty('dependencies');
	expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
		[]
	);
	expect(locked['']?.devDependencies).toEqual(wanted);
	const installed = Object.keys(wanted).map((name) => [name, locked[`node_modules/${name}`]?.version]);
	expect(Object.fromEntries(installed)).toEqual(wanted);
});

it('every package in the lock has a hash', () => {
	expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
});

it('the document on security names every package with a script that runs at installation, and no other', () => {
	const scripted = packages.flatMap(([path, { hasInstallScript }]) =>
		hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : []
	);
	const text = readFileSync('docs/security.md', 'utf8');
	const table = /npm would run when it installs them:\n\n([^]*?)\n\n/.exec(text)?.[1] ?? '';
	const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
	expect(named).toEqual([...new Set(scripted)].sort());
});
