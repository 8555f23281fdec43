import type { Page } from '@playwright/test';
import { expect, test } from '../../../tests/support/site.ts';
import { known, rowsOf } from '../../lib/figures/record.server.ts';
import { allVisits, facetNames, facets, type ChosenVisits } from '../../lib/questions/explored-facets.ts';
import { exploredSql, type ExploredVisit } from '../../lib/questions/explored.ts';
import { valueWords } from '../../lib/explore/words.ts';
import { hold } from '../testing/engine.ts';

const asOf = (await known()).asOf['visits'] ?? '';
const visits = await rowsOf<ExploredVisit>(exploredSql(asOf, allVisits));

/** A plain filter, row by row, of all that is chosen. */
const chosenOf = (chosen: ChosenVisits) =>
	visits.filter(
		(visit) =>
			visit.year >= (chosen.from ?? 0) &&
			visit.year <= (chosen.to ?? 9999) &&
			facetNames.every(
				(name) => chosen[name].length === 0 || chosen[name].includes(visit[facets[name].column])
			)
	);

async function openExplore(page: Page, query = ''): Promise<void> {
	await page.goto(`explore/${query}`);
	await expect(page.locator('[data-facet] input').first()).toBeEnabled();
}

const boxOf = (page: Page, name: string, value: string) =>
	page.locator(`[data-facet=${name}]`).getByRole('checkbox', { name: value });

/** Holds every number the page shows against the plain filter; `times` as often as each visit is in the record. */
async function expectChosen(page: Page, some: Partial<ChosenVisits>, times = 1): Promise<void> {
	const chosen = { ...allVisits, ...some };
	const number = (count: number) => (count * times).toLocaleString('en');
	for (const name of facetNames) {
		const through = chosenOf({ ...chosen, [name]: [] });
		const count = (all: readonly ExploredVisit[], value: string) =>
			all.filter((visit) => visit[facets[name].column] === value).length;
		const expected = facets[name].values
			.filter((value) => count(visits, value) > 0)
			.map((value) => {
				const [part, whole] = [count(through, value), count(visits, value)];
				const words = part === whole ? number(whole) : `${number(part)} of ${number(whole)}`;
				return `${valueWords(name, value)} ${words} visits`;
			});
		await expect(page.locator(`[data-facet=${name}] li`)).toHaveText(expected, { useInnerText: false });
	}
	const through = chosenOf({ ...chosen, from: null, to: null });
	const years = [...new Set(visits.map(({ year }) => year))].sort();
	const inYear = (all: readonly ExploredVisit[], year: number) => all.filter((visit) => visit.year === year);
	await expect(page.locator('[data-facet=years] tbody tr')).toHaveText(
		years.map(
			(year) => `${year}${number(inYear(through, year).length)}${number(inYear(visits, year).length)}`
		)
	);
	const all = chosenOf(chosen).length;
	const sentence = page.locator('[data-sentence]');
	if (all === 0) await expect(sentence).toContainText(/^None of the/);
	else if (all < visits.length)
		await expect(sentence).toContainText(`${number(all)} of the ${number(visits.length)}`);
	else await expect(sentence).toContainText(`the SPT had made ${number(all)} visits.`);
}

test('what is chosen in one chart filters all others and not itself; the address keeps it, back undoes it', async ({
	page
}) => {
	await openExplore(page);
	await expectChosen(page, {});
	await boxOf(page, 'group', 'African').check();
	await boxOf(page, 'group', 'Asia-Pacific').check();
	// What follows at once would be one step with it.
	await expect(page).toHaveURL(/group=african,asia-pacific$/);
	await boxOf(page, 'report', 'public').first().check();
	const chosen = { group: ['african', 'asia-pacific'], report: ['public'] };
	await expectChosen(page, chosen);
	await expect(page).toHaveURL(/\/explore\/\?group=african,asia-pacific&report=public$/);
	await expect(page.locator('[data-chosen]')).toHaveText(
		'Chosen: regional group: African or Asia-Pacific; report to the State: public.'
	);
	const ids = chosenOf({ ...allVisits, ...chosen }).map(({ visit_id }) => visit_id);
	const list = page.locator('section tbody td.visits a');
	await expect(list).toHaveText(ids);
	await expect(list.first()).toHaveAttribute('href', new RegExp(`states/${ids[0]?.slice(0, 3)}/#${ids[0]}$`));
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the chosen visits (CSV)' }).click();
	expect((await coming).suggestedFilename()).toMatch(/^opcat-visits-group-african.*-as-at-.*\.csv$/);
	await page.getByText('The SQL that chooses these visits').click();
	await expect(page.locator('[data-explore-sql] pre')).toContainText(
		"regional_group IN ('african', 'asia-pacific')"
	);
	await page.goBack();
	await expectChosen(page, { group: chosen.group });
	await page.reload();
	await expectChosen(page, { group: chosen.group });
	await page.getByRole('button', { name: 'Choose all again' }).click();
	await expectChosen(page, {});
	await expect(page).toHaveURL(/\/explore\/$/);
	await expect(list).toHaveText(visits.slice(0, 50).map(({ visit_id }) => visit_id));
});

test('a drag over the years chooses them, keys move their ends, and both together find nothing where nothing is', async ({
	page
}) => {
	await openExplore(page);
	const plot = page.locator('[data-facet=years] svg.plot');
	const box = await plot.boundingBox();
	if (!box) throw new Error('no chart');
	const at = (year: number) => box.x + ((year - 2007 + 0.5) / 20) * box.width;
	await page.mouse.move(at(2016), box.y + 60);
	await page.mouse.down();
	await page.mouse.move(at(2012), box.y + 60, { steps: 4 });
	await expectChosen(page, { from: 2012, to: 2016 });
	// In the midst of a drag nothing is written: back undoes it as one step.
	await expect(page).toHaveURL(/\/explore\/$/);
	await page.mouse.up();
	await expect(page).toHaveURL(/\?from=2012&to=2016$/);
	const to = page.getByRole('slider', { name: 'To year' });
	await expect(to).toHaveAttribute('aria-valuetext', /^2016: 10 of 10 visits$/);
	await to.press('ArrowRight');
	await expectChosen(page, { from: 2012, to: 2017 });
	await page.getByRole('slider', { name: 'From year' }).press('End');
	await expectChosen(page, { from: 2026, to: 2026 });
	await boxOf(page, 'ended', 'terminated').check();
	await expectChosen(page, { from: 2026, to: 2026, ended: ['terminated'] });
	await expect(page.locator('section tbody tr')).toHaveCount(0);
	await expect(page.locator('[data-listed]')).toHaveText('No visit is chosen.');
});

test('what an address holds besides is named, and what comes late is not shown as the answer', async ({
	page
}) => {
	const gate = await hold(page, '**/explore/visits.json');
	await openExplore(page, '?group=african,atlantic&asof=2020-01-01');
	await expect(page.locator('[data-dropped] li')).toHaveText([
		'The filter “group” does not know “atlantic”.',
		'This page has no filter “asof”.'
	]);
	await expect(page.locator('[data-explore-status]')).toContainText('do not show your choice yet');
	await expect(page.locator('[data-sentence]')).toBeEmpty();
	await boxOf(page, 'group', 'African').uncheck();
	await boxOf(page, 'report', 'confidential').check();
	await gate.open();
	await expectChosen(page, { report: ['confidential'] });
	await expect(page.locator('[data-explore-status]')).toBeEmpty();
});

test('where the visits do not come the page says so, and takes them when they do', async ({ page }) => {
	let down = true;
	await page.route('**/explore/visits.json', (route) =>
		down ? route.fulfill({ status: 503 }) : route.fallback()
	);
	await openExplore(page, '?ended=suspended');
	const status = page.locator('[data-explore-status]');
	await expect(status).toContainText('not your choice');
	// The list was asked for too, and could not be had: nothing tries again by itself.
	await expect(page.locator('section').getByRole('button', { name: 'Try again' })).toBeVisible();
	down = false;
	await status.getByRole('button').click();
	await expectChosen(page, { ended: ['suspended'] });
	await expect(page.locator('section tbody tr')).toHaveCount(2);
});
