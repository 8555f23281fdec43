/** The treaties by their official titles in French. */
export const frenchTreaties: Readonly<Record<string, string>> = {
	'International Convention on the Elimination of All Forms of Racial Discrimination':
		'Convention internationale sur l’élimination de toutes les formes de discrimination raciale',
	'International Covenant on Economic, Social and Cultural Rights':
		'Pacte international relatif aux droits économiques, sociaux et culturels',
	'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights':
		'Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels',
	'International Covenant on Civil and Political Rights':
		'Pacte international relatif aux droits civils et politiques',
	'Optional Protocol to the International Covenant on Civil and Political Rights':
		'Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques',
	'Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty':
		'Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort',
	'Convention on the Elimination of All Forms of Discrimination against Women':
		'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
	'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women':
		'Protocole facultatif à la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
	'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
		'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
	'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
		'Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
	'Convention on the Rights of the Child': 'Convention relative aux droits de l’enfant',
	'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict':
		'Protocole facultatif à la Convention relative aux droits de l’enfant, concernant l’implication d’enfants dans les conflits armés',
	'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography':
		'Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants',
	'Optional Protocol to the Convention on the Rights of the Child on a communications procedure':
		'Protocole facultatif à la Convention relative aux droits de l’enfant établissant une procédure de présentation de communications',
	'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families':
		'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
	'Convention on the Rights of Persons with Disabilities':
		'Convention relative aux droits des personnes handicapées',
	'Optional Protocol to the Convention on the Rights of Persons with Disabilities':
		'Protocole facultatif se rapportant à la Convention relative aux droits des personnes handicapées',
	'International Convention for the Protection of All Persons from Enforced Disappearance':
		'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées'
};

/** The events of time charts. */
export const frenchEvents: Readonly<Record<string, string>> = {
	'Protocol adopted': 'Adoption du Protocole',
	'Protocol in force': 'Entrée en vigueur du Protocole',
	'SPT grows from 10 to 25 members': 'Le SPT passe de 10 à 25 membres',
	'No visits: the pandemic': 'Aucune visite\u202f: la pandémie',
	"Half of the year's visits postponed: UN liquidity crisis":
		'Moitié des visites de l’année reportée\u202f: crise de liquidités de l’ONU'
};

/** For how long a State postponed a part of OPCAT (article 24), as the register says it. */
export const frenchTerms: Readonly<Record<string, string>> = {
	'no term stated': 'aucune durée indiquée',
	'two years after entry into force': 'deux ans après l’entrée en vigueur',
	'three years; start not stated': 'trois ans\u202f; début non indiqué',
	'at most three years; start not stated': 'trois ans au plus\u202f; début non indiqué',
	'three years, extended by CAT by one': 'trois ans, prolongés d’un an par le CAT',
	'three years, extended by CAT by two': 'trois ans, prolongés de deux ans par le CAT'
};
