import type { Spell } from '../spell.ts';

/** Reads spells as survival tables are printed: times with a space between, a plus behind those that are censored. */
const spells = (text: string): readonly Spell[] =>
	text.split(' ').map((time) => ({ time: Number.parseFloat(time), event: !time.endsWith('+') }));

/** Weeks in remission of acute leukaemia, with 6-MP and with placebo: Freireich and others 1963, Blood 21. */
export const remission = {
	treated: spells('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'),
	placebo: spells('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')
};

/** Weeks in remission of acute myelogenous leukaemia, chemotherapy maintained or not: Miller 1981, Survival Analysis. */
export const aml = {
	maintained: spells('9 13 13+ 18 23 28+ 31 34 45+ 48 161+'),
	not: spells('5 5 8 8 12 16+ 23 27 30 33 43 45')
};

/** Days of life with lung cancer, by the kind of cell: the Veterans' Administration trial in Kalbfleisch and Prentice 1980. */
export const veteran = {
	squamous: spells(
		'1 1 8 10 11 15 25 25+ 30 33 42 44 72 82 87+ 100+ 110 111 112 118 126 144 201 228 231+ 242 283 314 357 389 411 467 587 991 999'
	),
	smallCell: spells(
		'2 4 7 7 8 10 13 13 16 18 18 20 20 21 21 22 24 25 25 27 29 30 31 51 51 52 54 54 56 59 61 63 80 87 95 97+ 99 99 103+ 117 122 123+ 139 151 153 287 384 392'
	),
	adeno: spells('3 7 8 8 12 18 19 24 31 35 36 45 48 51 52 73 80 83+ 84 90 92 95 117 132 140 162 186'),
	large: spells(
		'12 15 19 43 49 52 53 100 103 105 111 133 143 156 162 164 177 182+ 200 216 231 250 260 278 340 378 553'
	)
};
