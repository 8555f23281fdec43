import { sheetPrefix, type Shape, type Sheet } from '../../charts/shapes.ts';
import { colour, hatchId, type Hatched } from '../../charts/tone.ts';
import { light } from './light.ts';
import { attributes, escaped, length } from './markup.ts';

/** The letters of such a file, as word processors have them. */
const letters = 'Noto Sans, Calibri, Arial, sans-serif';

const written = (values: Shape['attributes']) =>
	attributes(
		Object.fromEntries(
			Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? length(value) : value])
		)
	);

function shapeText({ tag, attributes: values, words }: Shape): string {
	const open = `<${tag}${written(values)}`;
	return words === undefined ? `${open}/>` : `${open}>${escaped(words)}</${tag}>`;
}

function hatching(pattern: Hatched): string {
	const ink = colour(pattern.tone);
	const cross = pattern.surface === 'cross' ? `<rect width="5" height="1.6" fill="${ink}"/>` : '';
	const id = hatchId(sheetPrefix, pattern);
	return `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--ground)"/><rect width="1.6" height="5" fill="${ink}"/>${cross}</pattern>`;
}

/**
 * A sheet of shapes as a file that needs nothing else, in the light colours of the page.
 * @param title what it asks
 * @param description what it shows, for those who do not see it
 * @throws Error where a shape has a colour that the palette lacks
 */
export function sheetSvg(sheet: Sheet, title: string, description: string): string {
	const [width, height] = [length(sheet.width), length(sheet.height)];
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': letters,
		'font-size': length(sheet.size)
	});
	const patterns = sheet.hatched.map(hatching).join('');
	const drawn = [
		patterns === '' ? '' : `<defs>${patterns}</defs>`,
		`<rect width="${width}" height="${height}" fill="var(--ground)"/>`,
		...sheet.shapes.map(shapeText)
	].join('');
	const coloured = drawn.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const value = light[name];
		if (value === undefined) throw new Error(`The palette has no colour "${name}"`);
		return value;
	});
	return `<svg${root}><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${coloured}</svg>\n`;
}
