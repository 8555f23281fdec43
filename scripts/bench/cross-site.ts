import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExploreFile } from '../../src/lib/explore/source.ts';
import { makeLargeSite } from '../lib/large-site.ts';
import { formatProblem } from '../checks/problem.ts';
import { buildLarge } from '../scale/large/build.ts';
import { madeRegisterOf } from '../scale/large/register.ts';
import { recordShape } from '../scale/record-shape.ts';
import { madeFile, writeMade } from '../scale/write-made.ts';

const folder = '.cache/scale';

/** The built site with a made-up record of many visits, and where it stands. */
export interface CrossSite {
	readonly dir: string;
	/** What its page says of all visits. */
	readonly all: ExploreFile;
}

/**
 * Makes the built site with a made-up record; the record is made once and kept.
 * @param visits how many rows its table of visits has
 * @throws Error where the made-up record does not pass the checks, or no site was built
 */
export async function crossSite(visits: number): Promise<CrossSite> {
	const made = join(folder, `made-up-${visits}`);
	const parquet = join(made, 'parquet');
	if (!existsSync(parquet)) {
		await writeMade(join(made, 'register'), recordShape(), { visits, seed: 1 });
		const built = await buildLarge(madeRegisterOf(join(made, 'register')), parquet);
		if ('problems' in built) throw new Error(built.problems.map(formatProblem).join('\n'));
	}
	const dir = join(folder, 'site');
	await rm(dir, { recursive: true, force: true });
	const all = await makeLargeSite('build', dir, {
		visits: madeFile(parquet, 'visits', 'parquet'),
		reports: madeFile(parquet, 'reports', 'parquet')
	});
	return { dir, all };
}
