/** What the build uses of jStat, which has no types of its own. */
declare module 'jstat' {
	const jStat: {
		readonly gamma: {
			/** The quantile function of the gamma distribution. */
			inv(p: number, shape: number, scale: number): number;
		};
	};
	export default jStat;
}
