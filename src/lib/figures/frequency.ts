import * as m from '../paraglide/messages.js';
import { neverVisited, type NeverVisitedRow } from '../questions/never-visited.ts';
import type { PaceRow } from '../questions/pace-rounds.ts';
import { pace } from '../questions/pace.ts';
import type { Answer } from '../questions/question.ts';
import { visitFrequencyByGroup, type GroupFrequencyRow } from '../questions/visit-frequency-by-group.ts';
import { visitFrequency, type FrequencyRow } from '../questions/visit-frequency.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { missionEvents } from './pace-bars.ts';
import NeverVisited from './NeverVisited.svelte';
import Pace from './Pace.svelte';
import VisitFrequency from './VisitFrequency.svelte';
import VisitFrequencyByGroup from './VisitFrequencyByGroup.svelte';

const source = ({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>) =>
	m.source_record({ joined: dateWords(known.asOf['participation'] ?? asOf), date: dateWords(asOf) });

/** How often the SPT came to each State. */
export const visitFrequencyFigure: FigureDefinition<FrequencyRow> = {
	question: visitFrequency,
	title: () => m.title_frequency(),
	source,
	drawing: VisitFrequency
};

/** How often the SPT came to the States of each group. */
export const visitFrequencyByGroupFigure: FigureDefinition<GroupFrequencyRow> = {
	question: visitFrequencyByGroup,
	title: ({ by }) =>
		({
			un: m.title_frequency_group,
			region: m.title_frequency_region,
			subregion: m.title_frequency_subregion
		})[by](),
	source,
	drawing: VisitFrequencyByGroup
};

/** The parties never visited, and how long they have been bound. */
export const neverVisitedFigure: FigureDefinition<NeverVisitedRow> = {
	question: neverVisited,
	title: () => m.title_never(),
	source,
	drawing: NeverVisited
};

/** How long the SPT would take to visit every party once more. */
export const paceFigure: FigureDefinition<PaceRow> = {
	question: pace,
	title: () => m.title_pace(),
	source,
	events: missionEvents,
	drawing: Pace
};
