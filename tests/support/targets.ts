import type { Page } from '@playwright/test';

/** Something that a finger can hit, of which another one is too near. */
export interface Crowded {
	/** For a message: where it is and what it says. */
	readonly name: string;
	/** The figure whose drawing it is a mark of; null elsewhere. */
	readonly figure: string | null;
	/** Where it leads; empty for a button or a field. */
	readonly href: string;
}

/**
 * The targets that WCAG 2.2 (2.5.8) finds too small: less than 24 by 24 px, and a circle of 24 px upon them meets another
 * target, or its circle where that is small too. Links in a sentence are as large as its letters, and are let be.
 */
export function crowdedTargets(page: Page): Promise<Crowded[]> {
	return page.evaluate(() => {
		const least = 24;
		const natural = 'a[href], button, input, select, textarea, summary';
		const seen = [...document.querySelectorAll(natural)]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !element.matches(':disabled') && element.closest('[inert]') === null)
			.map((element) => {
				// A box and its label are one target.
				const label = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
				const { left, right, top, bottom, width, height } = (label ?? element).getBoundingClientRect();
				const small = width < least || height < least;
				return { element, left, right, top, bottom, small, x: left + width / 2, y: top + height / 2 };
			})
			.filter(({ left, right }) => right > left);
		type Target = (typeof seen)[number];
		const isNear = (one: Target, other: Target) => {
			if (other.small) return Math.hypot(other.x - one.x, other.y - one.y) < least;
			const aside = Math.max(other.left - one.x, 0, one.x - other.right);
			const above = Math.max(other.top - one.y, 0, one.y - other.bottom);
			return Math.hypot(aside, above) < least / 2;
		};
		const inSentence = ({ element }: Target) => {
			const around = element.closest('sup')?.parentElement ?? element.parentElement;
			const words = [...(around?.childNodes ?? [])].filter((node) => node instanceof Text);
			return getComputedStyle(element).display === 'inline' && words.some(({ data }) => /\w/.test(data));
		};
		return seen
			.filter((one) => one.small && !inSentence(one))
			.filter((one) => seen.some((other) => other !== one && isNear(one, other)))
			.map(({ element }) => ({
				name: `${element.closest('figure, form, nav, section')?.id ?? ''} ${element.outerHTML.slice(0, 100)}`,
				figure: element.closest('svg') === null ? null : (element.closest('figure')?.id ?? ''),
				href: element instanceof HTMLAnchorElement || element instanceof SVGAElement ? hrefOf(element) : ''
			}));

		function hrefOf(link: HTMLAnchorElement | SVGAElement): string {
			return new URL(link.getAttribute('href') ?? '', document.baseURI).href;
		}
	});
}

/** Where the links of a figure's tables lead, once they are open, and the table itself, which its summary leads to. */
export function tableLinks(page: Page, figure: string): Promise<string[]> {
	return page
		.locator(`figure#${figure} :is(table a[href], [data-table] [id])`)
		.evaluateAll((found) =>
			found.map((one) =>
				one instanceof HTMLAnchorElement ? one.href : new URL(`#${one.id}`, location.href).href
			)
		);
}
