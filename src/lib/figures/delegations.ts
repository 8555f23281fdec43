import * as m from '../paraglide/messages.js';
import { delegates, type DelegateRow } from '../questions/delegates.ts';
import { delegationsByGroup, type GroupCrossingRow } from '../questions/delegations-by-group.ts';
import { delegationsByNationality, type NationalityRow } from '../questions/delegations-by-nationality.ts';
import { delegations, type DelegationRow } from '../questions/delegations.ts';
import type { Answer } from '../questions/question.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import Delegates from './Delegates.svelte';
import Delegations from './Delegations.svelte';
import DelegationsByGroup from './DelegationsByGroup.svelte';
import DelegationsByNationality from './DelegationsByNationality.svelte';

const source = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) => m.source_visits({ date: dateWords(asOf) });

/** Who went, and how often. */
export const delegatesFigure: FigureDefinition<DelegateRow> = {
	question: delegates,
	title: () => m.title_delegates(),
	source,
	drawing: Delegates
};

/** From which regional groups they are, and to which they went. */
export const delegationsByGroupFigure: FigureDefinition<GroupCrossingRow> = {
	question: delegationsByGroup,
	title: () => m.title_delegations_group(),
	source,
	drawing: DelegationsByGroup
};

/** Of which States they are nationals. */
export const delegationsByNationalityFigure: FigureDefinition<NationalityRow> = {
	question: delegationsByNationality,
	title: () => m.title_nationalities(),
	source,
	drawing: DelegationsByNationality
};

/** Who went on each visit, and how far that is known. */
export const delegationsFigure: FigureDefinition<DelegationRow> = {
	question: delegations,
	title: () => m.title_delegations(),
	source,
	drawing: Delegations
};
