export {
	article17ListFigure,
	mechanismsByGroupFigure,
	mechanismsByModelFigure,
	mechanismsFigure
} from '../mechanisms.ts';
