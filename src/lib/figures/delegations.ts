import * as m from '../paraglide/messages.js';
import { delegationsByGroup, type GroupCrossingRow } from '../questions/delegations-by-group.ts';
import { delegations, type DelegationRow } from '../questions/delegations.ts';
import type { Answer } from '../questions/question.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import Delegations from './Delegations.svelte';
import DelegationsByGroup from './DelegationsByGroup.svelte';

const source = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) => m.source_visits({ date: dateWords(asOf) });

/** From which regional groups they are, and to which they went. */
export const delegationsByGroupFigure: FigureDefinition<GroupCrossingRow> = {
	question: delegationsByGroup,
	title: () => m.title_delegations_group(),
	source,
	drawing: DelegationsByGroup
};

/** Who went on each visit, and how far that is known. */
export const delegationsFigure: FigureDefinition<DelegationRow> = {
	question: delegations,
	title: () => m.title_delegations(),
	source,
	drawing: Delegations
};
