/** Whether a rule of the page's styles sets its colours. */
function ofRoot(rule: CSSRule): rule is CSSStyleRule {
	return rule instanceof CSSStyleRule && rule.selectorText === ':root';
}

/**
 * The page's own colours for light or dark, whichever its reader's screen is set to: a picture goes elsewhere.
 * @returns values of custom properties, by their names
 */
export function palette(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const take = ({ style }: CSSStyleRule) => {
		for (const name of style) if (name.startsWith('--')) found.set(name, style.getPropertyValue(name).trim());
	};
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules) {
			if (ofRoot(rule)) take(rule);
			else if (scheme === 'dark' && rule instanceof CSSMediaRule && /scheme: dark/.test(rule.conditionText))
				[...rule.cssRules].filter(ofRoot).forEach(take);
		}
	return found;
}
