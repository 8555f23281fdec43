import type { ReleaseRecord } from './record.ts';

/** What was read of a release, as `--json` prints it: what the release says of the visit, not of itself. */
export type ReleaseJson = Omit<ReleaseRecord, 'title' | 'released'>;

/** Gives what a release says of the visit, null where it does not, and no list of members where it has none. */
export function releaseJson({ title: _title, released: _released, ...visit }: ReleaseRecord): ReleaseJson {
	return visit;
}
