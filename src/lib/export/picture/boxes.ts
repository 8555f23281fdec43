import { attributes, length } from './markup.ts';
import { paintOf } from './paint.ts';

/** The ground and the rules of a part of the page: what tables are made of. */
export function box(element: Element, origin: { left: number; top: number }): string {
	const style = getComputedStyle(element);
	const around = element.getBoundingClientRect();
	const [x, y] = [around.left - origin.left, around.top - origin.top];
	const ground = paintOf(style.backgroundColor);
	const filled =
		ground.opacity === 0 || ground.colour === 'transparent'
			? ''
			: `<rect${attributes({
					x: length(x),
					y: length(y),
					width: length(around.width),
					height: length(around.height),
					fill: ground.colour,
					'fill-opacity': ground.opacity === 1 ? null : length(ground.opacity)
				})}/>`;
	const rule = (side: 'Top' | 'Bottom', at: number) => {
		const width = parseFloat(style[`border${side}Width`]);
		if (style[`border${side}Style`] === 'none' || width === 0) return '';
		const { colour } = paintOf(style[`border${side}Color`]);
		const d = `M${length(x)} ${length(at)}h${length(around.width)}`;
		return `<path${attributes({ d, stroke: colour, 'stroke-width': length(width), fill: 'none' })}/>`;
	};
	return filled + rule('Top', y) + rule('Bottom', y + around.height);
}
