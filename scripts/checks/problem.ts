/** What is wrong with the register, and where: everything a person needs to find the cell and put it right. */
export interface Problem {
	/** The file's name, as in `visits.csv`. */
	readonly file: string;
	/** The line in the file (its header is line 1); null where the file as a whole is meant. */
	readonly row: number | null;
	/** The column; two or more joined by " + "; null where the row or the file is meant. */
	readonly column: string | null;
	/** The cell as it stands in the file, empty where it is empty; null where the row or the file is meant. */
	readonly value: string | null;
	/** What is wrong, in words that follow the value: "is not a real date". */
	readonly fault: string;
	/** What would be right, in words that follow "expected". */
	readonly expected: string;
	/** The check that failed, by the name an exception would give; absent where no exception can be made. */
	readonly check?: string;
}

function subject({ row, value }: Problem): string {
	if (value === null) return row === null ? 'the file' : 'the row';
	return value === '' ? 'the cell' : JSON.stringify(value);
}

/**
 * A problem in one line, as in
 * `visits.csv, row 12, column start_date: "2016-02-30" is not a real date; expected YYYY, YYYY-MM or YYYY-MM-DD`.
 */
export function formatProblem(problem: Problem): string {
	const place = [
		problem.file,
		problem.row === null ? [] : `row ${problem.row}`,
		problem.column === null ? [] : `column ${problem.column}`
	].flat();
	const check = problem.check === undefined ? '' : ` (check "${problem.check}")`;
	return `${place.join(', ')}: ${subject(problem)} ${problem.fault}; expected ${problem.expected}${check}`;
}
