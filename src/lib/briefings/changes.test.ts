import { describe, expect, it } from 'vitest';
import { recordChanges, versionNames } from '../figures/history.server.ts';
import { briefingOf } from '../figures/briefings.server.ts';
import { shortVersion } from '../register/history.ts';
import { sinceIn, withChanges, withSince } from './changes.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

const [start] = versionNames;
const last = versionNames.at(-1);
if (start === undefined || last === undefined) throw new Error('The register has no version');

/** What the section on changes says, as plain text. */
async function told(iso3: string, since: string): Promise<string> {
	const briefing = withChanges(await briefingOf(iso3), await recordChanges(), since, '');
	const text = plain({ ...briefing, sections: briefing.sections.slice(-1) });
	return text.replace(/\s+/g, ' ');
}

describe('what changed since a version, in a briefing', () => {
	it('is told with day and version, and with a note where to look', async () => {
		const text = await told('RWA', shortVersion(start.version));
		expect(text).toContain(`Since version ${shortVersion(start.version)} of the register`);
		expect(text).toMatch(
			/23 November 2026, version f8819c35f6da: Rwanda, RWA-2017: status date: was empty, became “2018-07-04”\./
		);
		expect(text).toContain('/data/changes/');
	});

	it('is nothing where nothing of the State changed', async () => {
		expect(await told('KAZ', start.version)).toContain('Nothing in this State’s record has changed since');
	});

	it('is nothing since the newest version', async () => {
		expect(await told('RWA', last.version)).toContain('is the newest: nothing has changed since');
	});

	it.each(['0123456789ab', 'yesterday', '<b>'])('cannot be told since a version "%s"', async (since) => {
		expect(await told('KAZ', since)).toContain(`The history of the register has no version “${since}”`);
	});

	it('leaves the rest of the briefing as it is', async () => {
		const before = await briefingOf('MDV');
		const after = withChanges(before, await recordChanges(), start.version, '');
		expect(after.sections.slice(0, -1)).toEqual(before.sections);
		expect(after.notes.slice(0, -1)).toEqual(before.notes);
		expect(markdown(after)).toContain('## What changed in the record');
	});
});

describe('the version in an address', () => {
	it('is read back as it was written', () => {
		for (const since of ['deb4a4cb0e8b', 'a&b=c d'])
			for (const query of ['', '?sections=visits']) expect(sinceIn(withSince(query, since))).toBe(since);
		expect(sinceIn('?since=')).toBeNull();
		expect(withSince('?sections=visits', null)).toBe('?sections=visits');
	});
});
