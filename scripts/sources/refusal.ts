/** What an importer says of a page that it cannot take as it is; the register stays as it was. */
export class Refusal extends Error {
	/** What is wrong, as a sentence without its full stop: "30 February is no day of the calendar". */
	readonly what: string;
	/** The file, and the place in it where one can be named: "release.html, line 12". */
	readonly where: string;
	/** What a person can do about it, as a sentence without its full stop; empty where nothing can be said. */
	readonly advice: string;

	constructor(refused: { readonly what: string; readonly where: string; readonly advice?: string }) {
		const { what, where, advice = '' } = refused;
		super([`${where}: ${what}.`, advice === '' ? [] : `${advice}.`].flat().join(' '));
		this.name = 'Refusal';
		this.what = what;
		this.where = where;
		this.advice = advice;
	}
}
