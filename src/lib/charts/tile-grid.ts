/**
 * The world as squares, one a State, drawn as a map is: three letters a cell, dots for sea.
 * Begun by simulated annealing (land borders of Natural Earth kept adjacent, directions kept, neighbours near) and
 * finished by hand: continents read as themselves, the small island States stand where a map has them.
 * Any State may be moved here by moving its letters; the tests say which neighbours must stay neighbours.
 */
const map = `
	... ... ... ... ... ... ... ISL ... ... ... ... FIN EST ... ... ... ... ... ... ... ... ... ... ... ... ...
	... ... ... ... ... ... ... ... ... ... NOR SWE ... LVA ... ... ... ... ... ... ... ... ... ... ... ... ...
	CAN ... ... ... ... ... ... IRL GBR NLD DNK POL LTU BLR RUS KAZ KGZ MNG PRK KOR JPN ... ... ... ... ... ...
	USA ... BHS ... ... ... ... ... BEL LUX DEU CZE SVK UKR ... ... UZB TJK CHN ... ... ... ... ... ... ... ...
	MEX ... CUB HTI DOM ... ... ... AND FRA CHE AUT HUN ROU MDA ... TKM AFG NPL BTN MMR LAO VNM ... ... ... ...
	GTM BLZ JAM ... KNA ATG ... PRT ESP MCO ITA LIE SVN SRB BGR GEO AZE IRN PAK IND BGD THA KHM PHL ... ... ...
	SLV HND ... ... ... DMA ... ... ... VAT SMR ... HRV MNE MKD TUR ARM IRQ ... ... LKA ... MYS BRN PLW ... ...
	... NIC ... ... ... LCA BRB ... ... ... MLT ... BIH ALB GRC LBN SYR JOR KWT ... MDV ... SGP IDN ... FSM MHL
	... CRI ... ... GRD VCT ... ... ... ... ... ... ... ... CYP ISR PSE SAU BHR ... ... ... ... TLS PNG NRU KIR
	... PAN ... ... TTO ... ... CPV ... ... MAR DZA TUN LBY EGY ... YEM QAT ARE ... ... ... ... AUS ... SLB TUV
	... ... COL VEN GUY SUR ... ... GMB SEN MRT MLI NER TCD SDN ERI ... OMN ... ... ... ... ... ... ... VUT FJI
	... ... ECU PER BRA ... ... ... GNB GIN BFA BEN NGA CAF SSD ETH DJI ... ... ... ... ... ... ... TON WSM ...
	... ... ... BOL PRY URY ... ... SLE CIV GHA TGO CMR COG UGA KEN SOM ... ... ... ... ... ... ... NZL NIU COK
	... ... ... CHL ARG ... ... ... ... LBR ... GNQ GAB COD RWA TZA ... ... SYC ... ... ... ... ... ... ... ...
	... ... ... ... ... ... ... ... ... ... STP ... AGO ZMB BDI MWI ... COM ... ... ... ... ... ... ... ... ...
	... ... ... ... ... ... ... ... ... ... ... ... NAM BWA ZWE MOZ ... MDG MUS ... ... ... ... ... ... ... ...
	... ... ... ... ... ... ... ... ... ... ... ... ... ZAF SWZ ... ... ... ... ... ... ... ... ... ... ... ...
	... ... ... ... ... ... ... ... ... ... ... ... ... LSO ... ... ... ... ... ... ... ... ... ... ... ... ...
`;

/** A State's square: column and row, both from 0 at the top left. */
export interface Square {
	readonly iso3: string;
	readonly column: number;
	readonly row: number;
}

/** Every square of the map, from left to right and top to bottom. */
export const squares: readonly Square[] = map
	.trim()
	.split('\n')
	.flatMap((line, row) =>
		line
			.trim()
			.split(' ')
			.map((iso3, column) => ({ iso3, column, row }))
	)
	.filter(({ iso3 }) => iso3 !== '...');

/** How many columns the map has. */
export const columns = 1 + Math.max(...squares.map(({ column }) => column));

/** How many rows the map has. */
export const rowCount = 1 + Math.max(...squares.map(({ row }) => row));
