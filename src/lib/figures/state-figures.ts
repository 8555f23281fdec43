import * as m from '../paraglide/messages.js';
import type { BetweenRow } from '../questions/between.ts';
import type { Answer } from '../questions/question.ts';
import type { ExceptionRow } from '../questions/exceptions.ts';
import { stateArticle17, type StateArticle17Row } from '../questions/state-article17.ts';
import { stateArticle24, type StateArticle24Row } from '../questions/state-article24.ts';
import { stateBetween } from '../questions/state-between.ts';
import { stateDelegations, type StateDelegateRow } from '../questions/state-delegations.ts';
import { stateExceptions } from '../questions/state-exceptions.ts';
import { stateFrequency, type StateFrequencyRow } from '../questions/state-frequency.ts';
import { stateIdentity, type StateIdentityRow } from '../questions/state-identity.ts';
import type { MechanismRow } from '../questions/mechanisms.ts';
import { stateMechanism, type StateMechanismRow } from '../questions/state-mechanism.ts';
import { stateMechanismDue } from '../questions/state-mechanism-due.ts';
import { stateMemberVisits, type StateMemberVisitRow } from '../questions/state-member-visits.ts';
import { stateMembers, type StateMemberRow } from '../questions/state-members.ts';
import { stateWords } from '../questions/state-name.ts';
import { stateReports, type StateReportRow } from '../questions/state-reports.ts';
import { stateTreaties, type StateTreatyRow } from '../questions/state-treaties.ts';
import { stateVisits, type StateVisitRow } from '../questions/state-visits.ts';
import { stateWaits, type StateWaitRow } from '../questions/state-waits.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { mechanismsSource } from './mechanisms-source.ts';
import { stateRecordFigure } from './state-record-figure.ts';
import StateArticle17 from './StateArticle17.svelte';
import StateArticle24 from './StateArticle24.svelte';
import StateBetween from './StateBetween.svelte';
import StateIdentity from './StateIdentity.svelte';
import StateMechanism from './StateMechanism.svelte';
import StateMembers from './StateMembers.svelte';
import StateTreaties from './StateTreaties.svelte';

/** A title in which the State is named. */
const titled = (words: (values: { state: string }) => string) => (parameters: Parameters, known: Known) =>
	words({ state: stateWords(parameters.state ?? '', known) });

const recordSource = ({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>) =>
	m.source_record({ joined: dateWords(known.asOf['participation'] ?? asOf), date: dateWords(asOf) });
const participationSource = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) =>
	m.source_participation({ date: dateWords(asOf) });
const membersSource = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) =>
	m.source_members({ date: dateWords(asOf) });
const visitsSource = ({ asOf }: Pick<Answer<unknown>, 'asOf'>) => m.source_visits({ date: dateWords(asOf) });

/** The figures of a State's page. */
export const stateFigures = {
	record: stateRecordFigure,
	visits: {
		question: stateVisits,
		title: () => m.title_state_visits(),
		source: visitsSource
	} satisfies FigureDefinition<StateVisitRow>,
	reports: {
		question: stateReports,
		title: () => m.title_state_reports(),
		source: visitsSource
	} satisfies FigureDefinition<StateReportRow>,
	delegations: {
		question: stateDelegations,
		title: () => m.title_state_delegations(),
		source: visitsSource
	} satisfies FigureDefinition<StateDelegateRow>,
	frequency: {
		question: stateFrequency,
		title: () => m.title_state_frequency(),
		source: recordSource
	} satisfies FigureDefinition<StateFrequencyRow>,
	waits: {
		question: stateWaits,
		title: () => m.title_state_waits(),
		source: recordSource
	} satisfies FigureDefinition<StateWaitRow>,
	between: {
		question: stateBetween,
		title: () => m.title_state_between(),
		source: recordSource,
		drawing: StateBetween
	} satisfies FigureDefinition<BetweenRow>,
	mechanism: {
		question: stateMechanism,
		title: () => m.title_state_mechanism(),
		source: ({ asOf }) => m.source_npms({ date: dateWords(asOf) }),
		drawing: StateMechanism
	} satisfies FigureDefinition<StateMechanismRow>,
	mechanismDue: {
		question: stateMechanismDue,
		title: () => m.title_state_mechanism_due(),
		source: mechanismsSource
	} satisfies FigureDefinition<MechanismRow>,
	article17: {
		question: stateArticle17,
		title: () => m.title_state_article17(),
		source: ({ asOf }) => m.source_article17({ date: dateWords(asOf) }),
		drawing: StateArticle17
	} satisfies FigureDefinition<StateArticle17Row>,
	article24: {
		question: stateArticle24,
		title: titled(m.title_state_article24),
		source: participationSource,
		drawing: StateArticle24
	} satisfies FigureDefinition<StateArticle24Row>,
	members: {
		question: stateMembers,
		title: titled(m.title_state_members),
		source: membersSource,
		drawing: StateMembers
	} satisfies FigureDefinition<StateMemberRow>,
	memberVisits: {
		question: stateMemberVisits,
		title: titled(m.title_state_member_visits),
		source: membersSource
	} satisfies FigureDefinition<StateMemberVisitRow>,
	treaties: {
		question: stateTreaties,
		title: titled(m.title_state_treaties),
		source: participationSource,
		drawing: StateTreaties
	} satisfies FigureDefinition<StateTreatyRow>,
	identity: {
		question: stateIdentity,
		title: titled(m.title_state_identity),
		source: () => m.source_identity(),
		drawing: StateIdentity
	} satisfies FigureDefinition<StateIdentityRow>,
	exceptions: {
		question: stateExceptions,
		title: () => m.title_state_exceptions(),
		source: ({ asOf }) => m.source_exceptions({ date: dateWords(asOf) })
	} satisfies FigureDefinition<ExceptionRow>
};
