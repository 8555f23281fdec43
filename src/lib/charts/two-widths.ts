/**
 * Which of a chart's two widths are worth drawing first: where a page already shows charts, the one that it shows;
 * both while the site is built, or where nothing is known yet.
 */
export function hydratable(): { readonly narrow: boolean; readonly wide: boolean } {
	const shown = (width: string) => document.querySelector(`.widths > .${width}`)?.checkVisibility() ?? null;
	if (typeof document === 'undefined') return { narrow: true, wide: true };
	const [narrow, wide] = [shown('narrow'), shown('wide')];
	return narrow === wide ? { narrow: true, wide: true } : { narrow: narrow === true, wide: wide === true };
}
