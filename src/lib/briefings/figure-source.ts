import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';

/** As at when a figure stands, and from which version of the register it is. @param asOf ISO day */
export function figureSource(asOf: string, version: string): string {
	return m.brief_figure_source({ date: dateWords(asOf), version });
}
