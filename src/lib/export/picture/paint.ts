/** A colour as every reader of SVG knows it, and how much of it covers what is under it, from 0 to 1. */
export interface Paint {
	readonly colour: string;
	readonly opacity: number;
}

const channels = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/;

/**
 * A computed CSS colour in parts that SVG 1.1 knows: drawing programs and word processors read no `rgba()`.
 * @param computed as `getComputedStyle` gives it: `rgb(26, 26, 26)`, `none`, `url("#id")`
 */
export function paintOf(computed: string): Paint {
	const [, red, green, blue, alpha] = channels.exec(computed) ?? [];
	if (red === undefined || green === undefined || blue === undefined)
		return { colour: computed.replace(/^url\("(.*)"\).*$/, 'url($1)'), opacity: 1 };
	const hex = [red, green, blue].map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0'));
	return { colour: `#${hex.join('')}`, opacity: alpha === undefined ? 1 : Number(alpha) };
}
