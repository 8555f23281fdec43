import { AxeBuilder } from '@axe-core/playwright';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, test, unfold } from './support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { route } of samplePages(builtPages(), 4)) {
	test(`axe finds nothing on ${route}, in light and in dark`, async ({ page }) => {
		const violations = async (axe: AxeBuilder) => {
			const { violations } = await axe.analyze();
			return violations.flatMap(({ id, help, nodes }) =>
				nodes.slice(0, 5).map(({ target, failureSummary }) => ({ id, help, target, failureSummary }))
			);
		};
		await open(page, route);
		// The table takes the drawing's place: a second look at what was folded.
		for (const look of [() => Promise.resolve(), () => unfold(page)]) {
			await look();
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
			// The scheme changes colours alone.
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
		}
	});
}
