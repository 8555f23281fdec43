import { describe, expect, test } from 'vitest';
import type { VisitTable } from '../ohchr-visits.ts';
import { register } from '../testing.ts';
import { visitTableProposals } from './proposals.ts';

const none = { status: null, symbol: null };
const kazakhstan: VisitTable[number] = {
	...{
		iso3: 'KAZ',
		start_date: '2023-03-26',
		end_date: '2023-04-01',
		visit_type: null,
		where: 'visits.html, line 3'
	},
	...{ report: none, npm_report: none, reply: none }
};
const told = (listed: Partial<VisitTable[number]>) =>
	visitTableProposals([{ ...kazakhstan, ...listed }], register, { url: null });

test('a row that says what the register says changes nothing', () => {
	expect(told({})).toEqual({ proposals: [], contradictions: [], warnings: [] });
});

test('a date that either has less exactly is no contradiction', () => {
	expect(told({ start_date: '2023-03', end_date: null })).toEqual({
		proposals: [],
		contradictions: [],
		warnings: []
	});
});

test('a visit that the register has not is added as far as the table tells', () => {
	const { proposals } = told({
		iso3: 'MNG',
		start_date: '2029-05',
		end_date: null,
		visit_type: 'NPM advisory'
	});
	expect(proposals).toMatchObject([
		{
			key: { visit_id: 'MNG-2029' },
			cells: {
				start_date: '2029-05',
				date_precision: 'month',
				visit_type: 'NPM advisory',
				visit_number: 3,
				confidence: 'partly'
			}
		}
	]);
});

test('a visit that is announced in the register is completed by hand', () => {
	const { proposals, warnings } = told({ iso3: 'BDI', start_date: '2026-06-07', end_date: null });
	expect(proposals).toEqual([]);
	expect(warnings.join()).toContain('BDI-2026 is announced in the register');
});

describe('a report', () => {
	const unknown = register.reports.find(
		(row) => row.addressee === 'State' && row.public === 'unknown' && row.report_symbol === null
	);
	const open = register.reports.find(
		(row) => row.addressee === 'State' && row.public === 'yes' && row.report_symbol !== null
	);
	const visitOf = (visit_id = '') => {
		const visit = register.visits.find((one) => one.visit_id === visit_id);
		return {
			iso3: visit?.iso3 ?? '',
			start_date: visit?.start_date ?? '',
			end_date: visit?.end_date ?? null
		};
	};

	test('that has become public is proposed, with its symbol', () => {
		const symbol = `CAT/OP/${unknown?.visit_id.slice(0, 3) ?? ''}/ROSP/9`;
		const { proposals } = told({ ...visitOf(unknown?.visit_id), report: { status: 'public', symbol } });
		expect(proposals).toMatchObject([
			{
				table: 'reports',
				key: { visit_id: unknown?.visit_id, addressee: 'State' },
				cells: { public: 'yes', report_symbol: symbol }
			}
		]);
	});

	test('whose status is not told stays unknown: unknown is not no', () => {
		const { proposals } = told({ ...visitOf(unknown?.visit_id), report: none });
		expect(proposals).toEqual([]);
	});

	test('that the register knows as public is not made confidential', () => {
		const { proposals, contradictions } = told({
			...visitOf(open?.visit_id),
			report: { status: 'confidential', symbol: null }
		});
		expect(proposals).toEqual([]);
		expect(contradictions).toMatchObject([
			{ table: 'reports', column: 'public', page: 'no', register: 'yes' }
		]);
	});

	test('that is restricted gives no symbol', () => {
		const { proposals } = told({
			...visitOf(unknown?.visit_id),
			report: { status: 'confidential', symbol: 'CAT/OP/XXX/R.1' }
		});
		expect(proposals).toMatchObject([{ cells: { public: 'no' } }]);
		expect(proposals[0]?.cells).not.toHaveProperty('report_symbol');
	});
});
