import { describe, expect, it } from 'vitest';
import { stateArticle17 } from '../questions/state-article17.ts';
import { stateFrequency } from '../questions/state-frequency.ts';
import { stateMechanism } from '../questions/state-mechanism.ts';
import { stateMembers } from '../questions/state-members.ts';
import { stateRecord } from '../questions/state-record.ts';
import { stateReports } from '../questions/state-reports.ts';
import { stateTreaties } from '../questions/state-treaties.ts';
import { stateVisits } from '../questions/state-visits.ts';
import { stateWaits } from '../questions/state-waits.ts';
import { answer } from './record.server.ts';
import { stateFacts, type StateRows } from './state-facts.ts';

async function rowsOf(state: string): Promise<StateRows> {
	const chosen = { state };
	return {
		record: (await answer(stateRecord, chosen)).rows,
		frequency: (await answer(stateFrequency, chosen)).rows,
		visits: (await answer(stateVisits, chosen)).rows,
		waits: (await answer(stateWaits, chosen)).rows,
		reports: (await answer(stateReports, chosen)).rows,
		mechanism: (await answer(stateMechanism, chosen)).rows,
		article17: (await answer(stateArticle17, chosen)).rows,
		members: (await answer(stateMembers, chosen)).rows,
		treaties: (await answer(stateTreaties, chosen)).rows
	};
}

const told = async (state: string) =>
	Object.fromEntries(stateFacts(await rowsOf(state)).map(({ label, value }) => [label, value]));

describe('the head of a State’s page', () => {
	it('tells Kazakhstan in eight facts, each with its rows', async () => {
		expect(await told('KAZ')).toEqual({
			'Party to OPCAT since': '22 October 2008',
			'In force for': '17.2 years',
			Visits: '2',
			'Came back after': '6.5 years',
			'Missions per ten years': '1.16 (95 %: 0.14 to 4.20)',
			'Reports known to be public': '2 of 2',
			Mechanism: 'designated on 2 July 2013',
			'Treaties joined': '16 of 18'
		});
		expect(stateFacts(await rowsOf('KAZ')).every(({ rows }) => rows !== null)).toBe(true);
	});

	it('says what is doubtful, unknown or ended', async () => {
		expect(await told('AUS')).toMatchObject({ Mechanism: 'designated in 2018, partly verified' });
		expect(await told('NRU')).toMatchObject({
			'Reports known to be public': 'none of 1, 1 unknown',
			'Article 17 list': 'on it, no removal known'
		});
		expect(await told('ARG')).toMatchObject({ 'Article 17 list': 'was on it, taken off' });
		expect(await told('BRA')).toMatchObject({ 'Came back after': '4.1 and 6.3 years' });
	});

	it('has no rows to show of what is not there', async () => {
		const visits = stateFacts(await rowsOf('DNK')).find(({ label }) => label === 'Visits');
		expect(visits).toEqual({ label: 'Visits', value: 'none', rows: null });
		expect(await told('USA')).toEqual({ OPCAT: 'neither signed nor joined', 'Treaties joined': '5 of 18' });
	});
});
