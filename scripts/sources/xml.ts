import { SaxesParser } from 'saxes';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';

/** What no published file comes near; beyond it reading would take minutes or the machine's memory. */
const MOST = { elements: 300_000, deep: 200 };

/** What is told of an XML file while it is read, in the order of the file. */
export interface XmlListener {
	/** An element begins; `path` are the names of the elements that it stands in, its own last. */
	open(path: readonly string[], line: number): void;
	text(text: string): void;
	close(path: readonly string[]): void;
}

/**
 * Reads an XML file. Entities of a document type are not expanded, and nothing outside the file is fetched.
 * @throws Refusal with the line where it is not well-formed, or larger or deeper than any published file
 */
export function readXml(page: Page, listener: XmlListener): void {
	const parser = new SaxesParser({ position: true });
	const refuse = (what: string, advice: string) => {
		throw new Refusal({ what, where: `${page.name}, line ${parser.line}`, advice });
	};
	const path: string[] = [];
	let elements = 0;
	parser.on('error', ({ message }) =>
		refuse(`this is no XML: ${message.replace(/^[\d:]+\s*|\.$/g, '')}`, 'Save the file again, whole')
	);
	parser.on('opentag', ({ name }) => {
		path.push(name);
		elements += 1;
		if (path.length > MOST.deep || elements > MOST.elements)
			refuse(
				`the file has more than ${MOST.elements} elements, or more than ${MOST.deep} in one another`,
				'This is no file that the depositary published'
			);
		listener.open(path, parser.line);
	});
	parser.on('text', (text) => listener.text(text));
	parser.on('cdata', (text) => listener.text(text));
	parser.on('closetag', () => {
		listener.close(path);
		path.pop();
	});
	parser.write(page.text).close();
}
