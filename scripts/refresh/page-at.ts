import { type Page, pageOf } from '../sources/page.ts';
import { Refusal } from '../sources/refusal.ts';
import { download, type Outside } from './download.ts';
import { CONTACT, realOutside } from './outside.ts';

/**
 * Downloads one page.
 * @throws Refusal where the address does not give it, or it is none that is read
 */
export async function pageAt(address: string, outside: Outside = realOutside(CONTACT)): Promise<Page> {
	const answer = await download(address, null, outside);
	if (answer.kind === 'page') return pageOf(answer.bytes, address);
	throw new Refusal({
		what: `the page could not be fetched: ${answer.kind === 'failed' ? answer.reason : 'it was not given'}`,
		where: address,
		advice: 'Open it in a browser, save it, and give the file'
	});
}
