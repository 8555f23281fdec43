import { z } from 'zod';
import { SURENESS } from './fact.ts';
import { RELEASE_KINDS } from './visit.ts';

const iso3 = z.string().regex(/^[A-Z]{3}$/);
const year = z.int().min(1900).max(2100).nullable();
const count = z.int().min(1).nullable();

const evidence = z.strictObject({ words: z.string().min(1), sure: z.enum(SURENESS) });

/**
 * What a release says of a visit: null, or no member, where it says nothing. `kind` is what the release does with the
 * visit, not the register's kind of visit: that is told in `visit_type`'s evidence where the release names one.
 */
export const releaseRecord = z.strictObject({
	/** The line above the text that names the visit; null where there is none. */
	title: z.string().nullable(),
	/** The day of the release; null where it gives none with its year. */
	released: z.iso.date().nullable(),
	iso3,
	/** announces: the visit is to come or has begun; concludes: it has ended. */
	kind: z.enum(RELEASE_KINDS),
	start_date: z.iso.date().nullable(),
	end_date: z.iso.date().nullable(),
	/** Which visit to the State it is, as the release counts. */
	visit_ordinal: count,
	/** The year of the visit before it. */
	previous_visit_year: year,
	/** The year in which the State joined the Optional Protocol. */
	ratification_year: year,
	/** How many parties the release says the Optional Protocol has. */
	states_parties: count,
	/** The name of the head of the delegation, who is among the members where the release lists them. */
	head: z.string().min(1).nullable(),
	members: z.array(z.strictObject({ name: z.string().min(1), iso3: iso3.nullable() })),
	/** By field, the words it was read from and how sure that is; `places` and `visit_type` are told here alone. */
	evidence: z.partialRecord(
		z.enum([
			...([
				'iso3',
				'kind',
				'start_date',
				'end_date',
				'visit_ordinal',
				'previous_visit_year',
				'ratification_year'
			] as const),
			...(['states_parties', 'head', 'members', 'places', 'visit_type'] as const)
		]),
		evidence
	)
});

export type ReleaseRecord = z.infer<typeof releaseRecord>;
