import * as m from '../paraglide/messages.js';
import { article17List, type Article17Row } from '../questions/article17-list.ts';
import { mechanismsByGroup, type GroupMechanismsRow } from '../questions/mechanisms-by-group.ts';
import { mechanismsByModel, type ModelMechanismsRow } from '../questions/mechanisms-by-model.ts';
import { mechanisms, type MechanismRow } from '../questions/mechanisms.ts';
import { dateWords } from '../text/dates.ts';
import Article17List from './Article17List.svelte';
import type { FigureDefinition } from './definition.ts';
import { mechanismsSource } from './mechanisms-source.ts';
import Mechanisms from './Mechanisms.svelte';
import MechanismsByGroup from './MechanismsByGroup.svelte';
import MechanismsByModel from './MechanismsByModel.svelte';

/** Which parties have a mechanism, one row a party on years since entry into force. */
export const mechanismsFigure: FigureDefinition<MechanismRow> = {
	question: mechanisms,
	views: ['order'],
	title: () => m.title_mechanisms(),
	source: mechanismsSource,
	drawing: Mechanisms
};

/** When the parties of each group designated their mechanisms. */
export const mechanismsByGroupFigure: FigureDefinition<GroupMechanismsRow> = {
	question: mechanismsByGroup,
	title: () => m.title_mechanisms_group(),
	source: mechanismsSource,
	drawing: MechanismsByGroup
};

/** When the mechanisms of each model were designated. */
export const mechanismsByModelFigure: FigureDefinition<ModelMechanismsRow> = {
	question: mechanismsByModel,
	title: () => m.title_mechanisms_model(),
	source: mechanismsSource,
	drawing: MechanismsByModel
};

/** When States were on the article 17 list. */
export const article17ListFigure: FigureDefinition<Article17Row> = {
	question: article17List,
	title: () => m.title_article17(),
	source: ({ asOf }) => m.source_article17({ date: dateWords(asOf) }),
	drawing: Article17List
};
