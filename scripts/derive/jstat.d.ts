/** What the build and the tests use of jStat, which has no types of its own. */
declare module 'jstat' {
	const jStat: {
		readonly gamma: {
			/** The quantile function of the gamma distribution. */
			inv(p: number, shape: number, scale: number): number;
		};
		readonly chisquare: {
			/** The distribution function of the chi-square distribution. */
			cdf(value: number, degrees: number): number;
		};
	};
	export default jStat;
}
