import { flushSync, mount, unmount, type Component } from 'svelte';
import { withDrawingWidth } from '../../charts/drawing-width.ts';
import { highlightKey } from '../../charts/highlight.ts';
import type { Row } from '../../engine/engine.ts';
import { svgDocument } from '../../export/picture/document.ts';
import { facesFor, faceRules, useFaces } from '../../export/picture/fonts.ts';
import { length } from '../../export/picture/markup.ts';
import { paintOf } from '../../export/picture/paint.ts';
import { walk } from '../../export/picture/walk.ts';
import type { Choice } from '../../filters/choice.svelte.ts';
import { languageOf, type LanguageId } from '../../languages/languages.ts';
import * as m from '../../paraglide/messages.js';
import type { Answer } from '../../questions/question.ts';
import { speaking, speakingMeanwhile, type Language } from '../../text/language.ts';
import { formatLocale } from '../../text/locale.ts';
import { integerWords } from '../../text/numbers.ts';
import type { FigureDefinition } from '../definition.ts';
import { inLanguage, quotesRegister } from './in-language.ts';
import { palette } from './palette.ts';
import { pictureForms } from './picture-forms.ts';
import type { PictureLook } from './picture-look.ts';
import { pictureTexts } from './picture-texts.ts';
import { SheetNotes } from './sheet-notes.svelte.ts';
import { SheetWidth } from './sheet-width.svelte.ts';
import Sheet from './Sheet.svelte';
import { across, columnGap, fitDrawing, type Fit } from './sizes.ts';

/** A figure as a picture that stands alone. */
export interface Picture {
	/** A whole SVG document. */
	readonly svg: string;
	/** CSS px. */
	readonly width: number;
	readonly height: number;
	/** What it is called, and what it says, for those who do not see it. */
	readonly title: string;
	readonly description: string;
	/** Where its rows come from. */
	readonly source: string;
	readonly language: LanguageId;
}

/** What a picture is made of. */
export interface PictureOf<R extends Row> {
	readonly definition: FigureDefinition<R>;
	readonly answer: Answer<R>;
	readonly choice: Choice;
	readonly look: PictureLook;
	/** The address of the site's root, ending in a slash. */
	readonly root: string;
	/** The address that brings the figure again. */
	readonly link: string;
	/** Of the register. */
	readonly version: string;
}

/** A picture that cannot be as it was chosen. The message says how it could. */
export class PictureUnfit extends Error {}

/** The name under which the page itself knows the letters of pictures. */
const letters = 'Picture Sans';

const margin = 24;
const gap = 10;

/** A place off the screen, where the browser lays things out and nobody meets them. */
function offScreen(look: PictureLook): HTMLElement {
	const host = document.createElement('div');
	host.inert = true;
	host.ariaHidden = 'true';
	host.lang = look.language;
	const family = `"${letters}", system-ui, sans-serif`;
	Object.assign(host.style, {
		position: 'absolute',
		insetInlineStart: '-30000px',
		insetBlockStart: '0',
		inlineSize: `${look.width - 2 * margin}px`,
		fontFamily: family,
		colorScheme: look.scheme,
		color: 'var(--ink)',
		background: 'var(--ground)'
	});
	for (const [name, value] of palette(look.scheme)) host.style.setProperty(name, value);
	for (const name of ['--sans', '--serif']) host.style.setProperty(name, family);
	document.body.append(host);
	return host;
}

/** Waits until nothing of a drawing is on its way any more, as the shapes of a map are. */
async function settled(element: Element): Promise<void> {
	for (let waited = 0; element.querySelector('[role=status]'); waited += 50) {
		if (waited > 20_000 || element.querySelector('[role=status] button'))
			throw new Error('A part of the drawing did not come');
		await new Promise((done) => setTimeout(done, 50));
	}
}

function part(host: Element, name: string): HTMLElement {
	const found = host.querySelector<HTMLElement>(`:scope > .${name}`);
	if (!found) throw new Error(`The sheet of a picture has no "${name}"`);
	return found;
}

function group(element: HTMLElement, x: number, y: number, scale: number): string {
	const place = `translate(${length(x)} ${length(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}`;
	return `<g transform="${place}">${walk(element, element.getBoundingClientRect())}</g>`;
}

/** How many drawings and tables stand below each other: more than one can stand side by side. */
function bigParts(middle: HTMLElement): number {
	return [...middle.querySelectorAll('svg, table')].filter((one) => one.clientHeight > 60).length;
}

/** Draws the middle of a sheet as large as its room allows, and leaves it so. */
function fitted(
	middle: HTMLElement,
	drawn: SheetWidth,
	{ look, language }: { look: PictureLook; language: Language | undefined },
	taken: number
): Fit {
	const room = {
		width: look.width - 2 * margin,
		height: look.height === null ? null : look.height - taken
	};
	const heightAt = (wanted: Pick<Fit, 'width' | 'columns'>) => {
		drawn.width = wanted.width;
		speaking(language, flushSync);
		middle.style.inlineSize = `${across(wanted)}px`;
		middle.style.columns = wanted.columns === 1 ? 'auto' : String(wanted.columns);
		// What is wider than its column has no height in which it fits.
		return middle.scrollWidth > across(wanted) + 1 ? Infinity : middle.offsetHeight;
	};
	const fit = fitDrawing(room, heightAt, bigParts(middle));
	if ('needs' in fit) {
		const height = integerWords(Math.ceil(fit.needs + taken));
		throw new PictureUnfit(
			Number.isFinite(fit.needs) ? m.picture_too_tall({ height }) : m.picture_too_wide()
		);
	}
	heightAt(fit);
	return fit;
}

/**
 * Makes the picture of a figure: the browser lays it out off the screen, and it is read off as SVG.
 * @throws PictureUnfit where its size has no room for it, or its form is not for these rows; Error where letters or shapes do not come
 */
export async function makePicture<R extends Row>(of: PictureOf<R>): Promise<Picture> {
	const { look, definition } = of;
	if (pictureForms(definition, of.answer).some(({ id, fits }) => id === look.form && !fits))
		throw new PictureUnfit(m.picture_form_unfit());
	const language = await languageOf(look.language);
	const answer = inLanguage(definition.question, of.answer, language);
	const texts = speaking(language, () => pictureTexts(definition, answer, look, of));
	const host = offScreen(look);
	const notes = new SheetNotes();
	const drawn = new SheetWidth();
	drawn.width = Math.min(Math.max(look.width - 2 * margin, 340), 960);
	const sheet = speaking(language, () => {
		const mounted = mount(Sheet as Component<PictureOf<R> & { texts: typeof texts; notes: SheetNotes }>, {
			target: host,
			props: { ...of, answer, texts, notes },
			context: new Map<symbol, unknown>([...withDrawingWidth(drawn), [highlightKey, new Set(look.highlight)]])
		});
		flushSync();
		return mounted;
	});
	try {
		const [head, middle, foot] = [part(host, 'head'), part(host, 'middle'), part(host, 'foot')];
		await speakingMeanwhile(language, () => settled(middle));
		notes.quotes = language !== undefined && quotesRegister(answer.rows, host.textContent);
		speaking(language, flushSync);
		const faces = await facesFor(host.textContent);
		await useFaces(faces, letters);
		middle.style.columnGap = `${columnGap}px`;
		const taken = 2 * margin + head.offsetHeight + foot.offsetHeight + 2 * gap;
		const fit = fitted(middle, drawn, { look, language }, taken);
		const height = look.height ?? Math.ceil(taken + fit.height);
		const top = margin + head.offsetHeight + gap;
		const body =
			group(head, margin, margin, 1) +
			group(middle, (look.width - across(fit) * fit.scale) / 2, top, fit.scale) +
			group(foot, margin, height - margin - foot.offsetHeight, 1);
		const description = [texts.sentence, ...texts.unknowns].join(' ');
		const svg = svgDocument(
			{
				width: look.width,
				height,
				ground: paintOf(getComputedStyle(host).backgroundColor).colour,
				body,
				fonts: faceRules(faces)
			},
			{
				title: texts.title,
				description,
				language: language?.tag ?? formatLocale()
			}
		);
		return {
			svg,
			width: look.width,
			height,
			title: texts.title,
			description,
			source: texts.source,
			language: look.language
		};
	} finally {
		await unmount(sheet);
		host.remove();
	}
}
