import countries from 'i18n-iso-countries';
import { type Check, type Failure, failing } from './check.ts';

const codes = 'codes belong together';

/** The three codes of a State are those of ISO 3166-1 for it. */
export const codesBelongTogether: Check = {
	name: codes,
	reads: ['states'],
	run: (reading) => {
		const fail = failing(codes, reading, 'states');
		return reading.states.rows.flatMap((row): Failure[] => {
			const iso2 = countries.alpha3ToAlpha2(row.iso3);
			const m49 = countries.alpha3ToNumeric(row.iso3);
			if (iso2 === undefined || m49 === undefined) {
				return [fail(row, 'iso3', 'is not in ISO 3166-1', 'the alpha-3 code of the State')];
			}
			return [
				row.iso2 === iso2 ? [] : fail(row, 'iso2', `does not belong to ${row.iso3}`, iso2),
				row.m49 === m49 ? [] : fail(row, 'm49', `does not belong to ${row.iso3}`, m49)
			].flat();
		});
	}
};
