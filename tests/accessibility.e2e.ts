import { AxeBuilder } from '@axe-core/playwright';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, test, unfold } from './support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The pages of one family differ in what they hold, not in their colours: fewer do for the second scheme. */
const perFamily = { light: 8, dark: 2 };

for (const colorScheme of ['light', 'dark'] as const) {
	for (const { route } of samplePages(builtPages(), perFamily[colorScheme])) {
		test(`axe finds nothing on ${route} in ${colorScheme}`, async ({ page }) => {
			const violations = async () => {
				const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
				return violations.flatMap(({ id, help, nodes }) =>
					nodes.slice(0, 5).map(({ target, failureSummary }) => ({ id, help, target, failureSummary }))
				);
			};
			await page.emulateMedia({ colorScheme });
			await open(page, route);
			expect(await violations()).toEqual([]);
			// The table takes the drawing's place: a second look at what was folded.
			await unfold(page);
			expect(await violations()).toEqual([]);
		});
	}
}
