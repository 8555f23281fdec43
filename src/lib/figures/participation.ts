import * as m from '../paraglide/messages.js';
import { paceAtAge, type PaceRow } from '../questions/pace-at-age.ts';
import { participationByGroup, type GroupParticipationRow } from '../questions/participation-by-group.ts';
import { participationMatrix, type ParticipationRow } from '../questions/participation-matrix.ts';
import type { Answer } from '../questions/question.ts';
import type { FigureDefinition } from './definition.ts';
import PaceAtAge from './PaceAtAge.svelte';
import { participationSource } from './participation-source.ts';
import ParticipationByGroup from './ParticipationByGroup.svelte';
import ParticipationMatrix from './ParticipationMatrix.svelte';

const source = ({ asOf, known }: Pick<Answer<unknown>, 'asOf' | 'known'>) =>
	participationSource(asOf, known.asOf['participation']);

/** Which treaties each State has joined. */
export const participationMatrixFigure: FigureDefinition<ParticipationRow> = {
	question: participationMatrix,
	views: ['order'],
	title: () => m.title_participation(),
	source,
	drawing: ParticipationMatrix
};

/** Which treaties the States of each group have joined. */
export const participationByGroupFigure: FigureDefinition<GroupParticipationRow> = {
	question: participationByGroup,
	title: () => m.title_participation_group(),
	source,
	drawing: ParticipationByGroup
};

/** How OPCAT's growth compares with that of the other treaties at the same age. */
export const paceAtAgeFigure: FigureDefinition<PaceRow> = {
	question: paceAtAge,
	title: () => m.title_pace_at_age(),
	source,
	drawing: PaceAtAge
};
