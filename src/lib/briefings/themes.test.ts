import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../figures/briefings.server.ts';
import { groups } from '../questions/groups.ts';
import { citedBy, type Briefing, type Table } from './document.ts';
import { markdown } from './markdown.ts';
import { themes } from './themes.ts';

const register = (table: string) =>
	parse<Record<string, string>>(readFileSync(`data/register/${table}.csv`), { columns: true });
const parties = register('participation').filter(
	({ treaty, status }) => treaty === 'OPCAT' && status === 'party'
);
const visited = new Set(
	register('visits')
		.filter(({ status = '' }) => ['completed', 'suspended', 'terminated'].includes(status))
		.map(({ iso3 }) => iso3)
);

const tableOf = ({ sections }: Briefing): Table | undefined =>
	sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table');

describe.each([...groups.map(({ slug }) => slug), ...themes])('%s', (id) => {
	it('reads well, and every note is mentioned', async () => {
		const briefing = await briefingOf(id);
		expect(markdown(briefing)).not.toMatch(/null|undefined|NaN| 0 (?:visits|States)|\.\./);
		expect(briefing.notes.map((note) => note.id)).toEqual([...citedBy(briefing.sections)]);
	});
});

it('the groups list every party of the register once', async () => {
	const listed = await Promise.all(
		groups.map(async ({ slug }) => tableOf(await briefingOf(slug))?.rows ?? [])
	);
	expect(listed.flat()).toHaveLength(parties.length);
});

it('lists the parties that were never visited, and those that were', async () => {
	const never = parties.filter(({ iso3 }) => !visited.has(iso3));
	expect(tableOf(await briefingOf('waiting-longest'))?.rows).toHaveLength(never.length);
	expect(tableOf(await briefingOf('longest-since'))?.rows).toHaveLength(parties.length - never.length);
});

it('lists only parties that the register knows to have designated no mechanism as overdue', async () => {
	const none = register('npms').filter(({ designated }) => designated === 'no');
	const names = new Map(register('states').map(({ iso3, name }) => [name, iso3]));
	const rows = tableOf(await briefingOf('overdue-mechanisms'))?.rows ?? [];
	expect(rows.length).toBeGreaterThan(5);
	for (const [name = ''] of rows) expect(none.map(({ iso3 }) => iso3)).toContain(names.get(name));
});
