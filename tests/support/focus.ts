import type { Page } from '@playwright/test';

/** Something the Tab key can stop at. */
export interface Stop {
	/** For a message: the beginning of its HTML. */
	readonly name: string;
	/** Stops of a kind look alike. */
	readonly kind: string;
	/** Whether it comes after the stop before it in the page. */
	readonly inOrder: boolean;
	/** In CSS px of the window. */
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

declare global {
	interface Window {
		/** The elements the Tab key has stopped at. */
		reached: Set<Element>;
		/** Of them, the last. */
		last: Element | undefined;
	}
}

/**
 * Focuses each field that may change when it is used, so that what is fetched on first focus is there.
 * @returns the fields that lost the focus by it
 */
export async function wakeFields(page: Page): Promise<string[]> {
	const lost: string[] = [];
	const fields = page.locator('main input:is([type=text], [type=search], :not([type])):visible:enabled');
	for (let index = 0; index < (await fields.count()); index++) {
		const field = fields.nth(index);
		const name = await field.evaluate((element) => element.outerHTML.slice(0, 120));
		await field.focus();
		// What a field fetches shows itself by nothing else than having come.
		await page.waitForTimeout(500);
		const kept = await page.evaluate(() => document.activeElement !== document.body);
		if (!kept) lost.push(name);
	}
	return lost;
}

/** Puts the focus before the first stop of the page. */
export async function startOver(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.reached = new Set();
		window.last = undefined;
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
		window.scrollTo(0, 0);
	});
}

/** Notes where the focus is. @returns undefined where the page has it not, or has had it there before */
export function noteFocus(page: Page): Promise<Stop | 'again' | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body || element === document.documentElement)
			return undefined;
		// A date field takes a stop a part.
		if (element === window.last) return 'again';
		if (window.reached.has(element)) return undefined;
		const order = window.last?.compareDocumentPosition(element) ?? Node.DOCUMENT_POSITION_FOLLOWING;
		window.reached.add(element);
		window.last = element;
		const { x, y, width, height } = element.getBoundingClientRect();
		const shape = [element, element.parentElement].map(
			(one) => `${one?.tagName ?? ''}.${one?.getAttribute('class') ?? ''}`
		);
		return {
			name: element.outerHTML.slice(0, 120),
			kind: [...shape, element.getAttribute('type') ?? '', element.getAttribute('role') ?? ''].join(' '),
			inOrder: (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
			box: { x, y, width, height }
		};
	});
}

/** Whether all that has the focus is behind something that sticks to an edge of the window or of a table (WCAG 2.2, 2.4.11). */
export function focusHidden(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const focused = document.activeElement ?? document.body;
		const { left, top, right, bottom } = focused.getBoundingClientRect();
		return [...document.querySelectorAll('th, thead td, div')]
			.filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position))
			.filter((one) => !one.contains(focused) && one.checkVisibility())
			.map((one) => one.getBoundingClientRect())
			.some((box) => box.left <= left && box.top <= top && box.right >= right && box.bottom >= bottom);
	});
}

/** What the Tab key should have stopped at and has not. Of radio buttons in a group it stops at one. */
export function unreached(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const natural = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls]';
		const stops = [...document.querySelectorAll(`:is(${natural}, [tabindex], [contenteditable])`)].filter(
			(element) =>
				(element instanceof HTMLElement || element instanceof SVGElement) &&
				element.tabIndex >= 0 &&
				!element.matches(':disabled, details > summary ~ summary') &&
				element.closest('[inert]') === null &&
				element.checkVisibility({ visibilityProperty: true })
		);
		const radios = (element: Element) =>
			element instanceof HTMLInputElement && element.type === 'radio'
				? stops.filter((other) => other.matches(`input[type=radio][name="${element.name}"]`))
				: [element];
		return stops
			.filter((element) => !radios(element).some((one) => window.reached.has(one)))
			.map((element) => element.outerHTML.slice(0, 120));
	});
}

/** Roles of what can be focused though it is no control: the page itself, and text that scrolls. */
const noControls = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox', 'StaticText']);

/** Controls for which the browser computes no accessible name, by role. */
export async function namelessControls(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes.flatMap(({ ignored, role, name, properties = [] }) => {
		const focusable = properties.some(
			(property) => property.name === 'focusable' && property.value.value === true
		);
		const kind = String(role?.value ?? '');
		const words = String(name?.value ?? '').trim();
		return !ignored && focusable && !noControls.has(kind) && words === '' ? [kind] : [];
	});
}
