export {
	paceAtAgeFigure,
	participationByGroupFigure,
	participationMatrixFigure
} from '$lib/figures/participation.ts';
