export { betweenMissionsFigure, returnsSummaryFigure } from '../between.ts';
export { returnsFigure } from '../returns.ts';
export { yearsBetweenFigure } from '../years-between.ts';
