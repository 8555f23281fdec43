/** What somebody else wrote and the site sends to its readers. */
export interface Shipped {
	readonly name: string;
	readonly version: string;
	/** As an SPDX expression. */
	readonly licence: string;
}

/** Where a build writes what of others it ships, from the working directory. */
export const shippedFile = '.svelte-kit/licences/shipped.json';

/** The file of the site with every licence text. */
export const textFile = 'licences.txt';
