import { expect, type Page } from '@playwright/test';
import { expectAnswer, figureOf } from './figure.ts';

/** A figure of the page on visits. */
export const id = 'visits-by-year';

/** A choice whose answer is not written beside the pages: it needs the engine. */
export const period = { from: 2010, to: 2014 };
export const search = '?from=2010&to=2014';

/** Checks that a figure says why it has no answer and what still works, and keeps its drawing. */
export async function failsWith(page: Page, words: string): Promise<void> {
	const figure = figureOf(page, id);
	await expect(figure).toHaveAttribute('data-status', 'failed', { timeout: 20_000 });
	await expect(figure.getByRole('status')).toContainText(words);
	await expect(figure.getByRole('status')).toContainText('Tables, files and all other pages work as before.');
	// What is drawn is still the answer it says it is.
	await expect(figure).toHaveAttribute('data-answer', 'default');
	await expect(figure.locator('[data-sentence]')).toContainText('105 visits');
	await expect(figure.locator('svg:visible')).toHaveCount(1);
}

/** Checks the same, and that the figure answers when it is asked again after the fault has been mended. */
export async function failsThenAnswers(page: Page, words: string, mend: () => Promise<void>): Promise<void> {
	await failsWith(page, words);
	await mend();
	const figure = figureOf(page, id);
	await figure.getByRole('button', { name: 'Try again' }).click();
	await expectAnswer(page, id, period);
	await expect(figure.getByRole('status')).toBeEmpty();
}
