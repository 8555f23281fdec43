import type { Page } from '@playwright/test';

/** Something the Tab key can stop at. */
export interface Stop {
	/** Its place among all elements of the page. */
	readonly index: number;
	/** For a message. */
	readonly name: string;
	/** Elements of a kind look alike. */
	readonly kind: string;
	/** In CSS px of the window. */
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What the page can focus by Tab, in its order. Of radio buttons in a group the Tab key stops at one. */
export function focusables(page: Page): Promise<{ index: number; name: string }[]> {
	return page.evaluate(() => {
		const all = [...document.querySelectorAll('*')];
		const groups = new Set<string>();
		return all.flatMap((element, index) => {
			if (!(element instanceof HTMLElement || element instanceof SVGElement)) return [];
			if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null)
				return [];
			const natural = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls]';
			if (!element.matches(`${natural}, [tabindex], [contenteditable]`)) return [];
			if (element.matches('summary') && element.parentElement?.querySelector('summary') !== element)
				return [];
			if (!element.checkVisibility({ visibilityProperty: true })) return [];
			if (element instanceof HTMLInputElement && element.type === 'radio') {
				const first = `input[type=radio][name="${element.name}"]`;
				if (!element.checked && document.querySelector(`${first}:checked`) !== null) return [];
				if (groups.has(element.name)) return [];
				groups.add(element.name);
			}
			return [{ index, name: element.outerHTML.slice(0, 120) }];
		});
	});
}

/** Where the focus is; undefined where the page has it not. */
export function focused(page: Page): Promise<Stop | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body || element === document.documentElement)
			return undefined;
		const { x, y, width, height } = element.getBoundingClientRect();
		const shape = [element, element.parentElement].map(
			(one) => `${one?.tagName ?? ''}.${one?.getAttribute('class') ?? ''}`
		);
		return {
			index: [...document.querySelectorAll('*')].indexOf(element),
			name: element.outerHTML.slice(0, 120),
			kind: [...shape, element.getAttribute('type') ?? '', element.getAttribute('role') ?? ''].join(' '),
			box: { x, y, width, height }
		};
	});
}

/** Roles of what can be focused though it is no control: the page itself, and boxes that scroll. */
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
