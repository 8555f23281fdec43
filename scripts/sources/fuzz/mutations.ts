import fc from 'fast-check';

/** One change of a page, at a place given as a share of its length (0 to 1). */
type Edit =
	| { readonly kind: 'cut' | 'repeat'; readonly at: number; readonly length: number; readonly times: number }
	| { readonly kind: 'insert'; readonly at: number; readonly text: string }
	| { readonly kind: 'end'; readonly at: number }
	| { readonly kind: 'byte'; readonly at: number; readonly value: number };

/** What breaks readers of pages: halves of markup, dates that are none, names of no State, entities, control characters. */
const PIECES = [
	...[
		'<',
		'>',
		'</td>',
		'<td>',
		'<tr>',
		'</table>',
		'<table id="x_tblgrid">',
		'<sup>',
		'<!--',
		'<script>',
		']]>'
	],
	...[
		'<![CDATA[',
		'<?xml version="1.0"?>',
		'&nbsp;',
		'&#0;',
		'&#x110000;',
		'&amp;lt;',
		'<superscript>',
		'<p>'
	],
	...['30 Feb 2003', '1 Jan 0000', '99 Xyz 9999', '17 Apr 2018 a', '[', ']', ' d', ' AA', 'zz', '-1', '1e9'],
	...['Denmark', 'European Union', 'Atlantis', 'STATUS AS AT : 03-02-2026', 'Signatories : 1. Parties : 1'],
	...[
		'\u0000',
		'\u202e',
		'\ud800',
		'\ufeff',
		'\r',
		'é',
		'\u00a0',
		'__proto__',
		'constructor',
		'🙂',
		'"',
		"'"
	],
	...[
		'Kazakhstan',
		'second visit',
		'26 March to 1 April 2023',
		'Members of the delegation',
		'(Head)',
		'ratified'
	]
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

const edit: fc.Arbitrary<Edit> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('cut' as const, 'repeat' as const),
		at: place,
		length: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3000 })),
		times: fc.oneof(
			{ arbitrary: fc.integer({ min: 1, max: 4 }), weight: 9 },
			fc.integer({ min: 1, max: 400 })
		)
	}),
	fc.record({
		kind: fc.constant('insert' as const),
		at: place,
		text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' }))
	}),
	fc.record({ kind: fc.constant('end' as const), at: place }),
	fc.record({ kind: fc.constant('byte' as const), at: place, value: fc.integer({ min: 0, max: 255 }) })
);

function edited(bytes: Buffer, one: Edit): Buffer {
	const at = Math.floor(one.at * bytes.length);
	switch (one.kind) {
		case 'cut':
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.length)]);
		case 'repeat': {
			const again = Array.from({ length: one.times }, () => bytes.subarray(at, at + one.length));
			return Buffer.concat([bytes.subarray(0, at), ...again, bytes.subarray(at)]);
		}
		case 'insert':
			return Buffer.concat([bytes.subarray(0, at), Buffer.from(one.text), bytes.subarray(at)]);
		case 'end':
			return bytes.subarray(0, at);
		case 'byte': {
			const changed = Buffer.from(bytes);
			if (changed.length > 0) changed[Math.min(at, changed.length - 1)] = one.value;
			return changed;
		}
	}
}

/** Pages made of one by a few changes, most of them small. */
export function mutationsOf(page: Uint8Array): fc.Arbitrary<Buffer> {
	return fc
		.array(edit, { minLength: 1, maxLength: 6 })
		.map((edits) => edits.reduce<Buffer>(edited, Buffer.from(page)));
}
