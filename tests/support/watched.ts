import { watchForHarm, type Watched } from './hostile.ts';
import { expect, test as base } from './site.ts';

/** The test function, with a page that is watched while it is fed with hostile texts, and looked over at the end. */
export const test = base.extend<{ watched: Watched }>({
	watched: async ({ page, outside, baseURL }, use) => {
		const watched = await watchForHarm(page, outside, baseURL ?? '');
		await use(watched);
		await watched.unharmed();
	}
});

export { expect };
