export {
	article17ListFigure,
	mechanismsByGroupFigure,
	mechanismsByModelFigure,
	mechanismsFigure
} from '$lib/figures/mechanisms.ts';
