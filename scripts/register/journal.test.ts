import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RegisterChanged, settle, writeChange, type Change } from './journal.ts';
import { RegisterLocked, whileLocked } from './lock.ts';
import { placesOf } from './places.ts';

let root: string;
let directory: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'journal-'));
	directory = join(root, 'register');
});

afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

function fill(files: Files): void {
	rmSync(root, { recursive: true, force: true });
	mkdirSync(directory, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
}

const filesNow = (): Files =>
	Object.fromEntries(
		readdirSync(directory)
			.sort()
			.map((name) => [name, readFileSync(join(directory, name), 'utf8')])
	);

const changeOf = (before: Files, after: Files): Change =>
	new Map(
		Object.entries(after)
			.filter(([name, text]) => text !== before[name])
			.map(([name, text]) => [name, { before: before[name] ?? '', after: text }])
	);

const old: Files = { 'a.csv': 'a\n1\n', 'b.csv': 'b\n1\n', 'c.csv': 'c\n1\n' };
const wanted: Files = { ...old, 'a.csv': 'a\n2\n', 'c.csv': 'c\n2\n' };

/** The steps from the old files to the wanted ones. */
const steps = [
	'begin the draft',
	'draft a.csv',
	'draft c.csv',
	'plan',
	'decide',
	'replace a.csv',
	'replace c.csv',
	'put the journal away'
];

/** Every step of a change, in order. */
function stepsOf(before: Files, after: Files): string[] {
	fill(before);
	const steps: string[] = [];
	writeChange(directory, changeOf(before, after), (name) => steps.push(name));
	return steps;
}

class Killed extends Error {}

describe('a change of the register', () => {
	test('is made whole, and leaves nothing beside the register', () => {
		expect(stepsOf(old, wanted)).toEqual(steps);
		expect(filesNow()).toEqual(wanted);
		expect(readdirSync(root)).toEqual(['register']);
	});

	test('broken off at any step is made or was never made, once the next command has begun', () => {
		const text = fc.string({ maxLength: 20 });
		const files = fc.dictionary(fc.constantFrom('a.csv', 'b.csv', 'c.csv', 'd.csv'), fc.tuple(text, text), {
			minKeys: 1
		});
		fc.assert(
			fc.property(files, fc.nat(), (pairs, at) => {
				const before = Object.fromEntries(Object.entries(pairs).map(([name, [first]]) => [name, first]));
				const after = Object.fromEntries(Object.entries(pairs).map(([name, [, second]]) => [name, second]));
				const taken = stepsOf(before, after);
				fc.pre(taken.length > 0);
				fill(before);
				let step = 0;
				const breakOff = () => {
					if (step === at % taken.length) throw new Killed();
					step += 1;
				};
				expect(() => writeChange(directory, changeOf(before, after), breakOff)).toThrow(Killed);
				settle(directory);
				const decided = taken.indexOf('decide') < at % taken.length;
				expect(filesNow()).toEqual(decided ? after : before);
				expect(readdirSync(root)).toEqual(['register']);
			}),
			{ numRuns: 60 }
		);
	});

	test('is refused where a file is not as it was read', () => {
		fill({ ...old, 'a.csv': 'a\nby hand\n' });
		expect(() => writeChange(directory, changeOf(old, wanted))).toThrow(RegisterChanged);
		settle(directory);
		expect(filesNow()).toEqual({ ...old, 'a.csv': 'a\nby hand\n' });
	});

	test('is not finished over what was written by hand since; the message names the file', () => {
		fill(old);
		const breakOff = (name: string) => {
			if (name === 'replace c.csv') throw new Killed();
		};
		expect(() => writeChange(directory, changeOf(old, wanted), breakOff)).toThrow(Killed);
		writeFileSync(join(directory, 'c.csv'), 'c\nby hand\n');
		expect(() => settle(directory)).toThrow(/^c\.csv was changed by hand while an import was being written/);
		expect(readFileSync(join(directory, 'c.csv'), 'utf8')).toBe('c\nby hand\n');
	});
});

describe('a process that is killed', () => {
	/** Makes the change in a process of its own, which kills itself before the step. */
	function killedBefore(step: string): NodeJS.Signals | null {
		const script = `
			import { writeChange } from './scripts/register/journal.ts';
			const { directory, change, step } = JSON.parse(process.argv[1]);
			writeChange(directory, new Map(change), (name) => {
				if (name === step) process.kill(process.pid, 'SIGKILL');
			});`;
		const given = JSON.stringify({ directory, change: [...changeOf(old, wanted)], step });
		const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, given]);
		return run.signal;
	}

	test.each(steps)('before "%s" leaves the register as it was or as it should be', (step) => {
		fill(old);
		expect(killedBefore(step)).toBe('SIGKILL');
		expect(readdirSync(root)).toContain('.register-lock');
		settle(directory);
		expect(filesNow()).toEqual(steps.indexOf('decide') < steps.indexOf(step) ? wanted : old);
		expect(readdirSync(root)).toEqual(['register']);
	});
});

describe('two imports at once', () => {
	test('the second is told who is writing', () => {
		fill(old);
		whileLocked(directory, () => {
			const message = new RegExp(`process ${process.pid} on .* delete .*\\.register-lock`);
			expect(() => writeChange(directory, changeOf(old, wanted))).toThrow(message);
			expect(() => settle(directory)).toThrow(RegisterLocked);
		});
		expect(filesNow()).toEqual(old);
		writeChange(directory, changeOf(old, wanted));
		expect(filesNow()).toEqual(wanted);
	});

	test('a lock on another machine is left alone', () => {
		fill(old);
		writeFileSync(placesOf(directory).lock, JSON.stringify({ pid: 1, host: 'elsewhere', since: 'noon' }));
		expect(() => settle(directory)).toThrow(/since noon \(process 1 on elsewhere\)/);
	});
});
