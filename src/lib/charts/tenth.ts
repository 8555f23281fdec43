/** A length rounded to a tenth of a unit: finer is not seen, and would weigh in every page. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
