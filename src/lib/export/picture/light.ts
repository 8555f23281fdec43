/**
 * The colours of drawings in light, by the names that the page's style sheet gives them: for files that are made where
 * there is no page.
 */
export const light: Readonly<Record<string, string>> = {
	ground: '#ffffff',
	'ground-2': '#f5f4f1',
	ink: '#1a1a1a',
	'ink-2': '#4a4a48',
	'ink-3': '#6b6a66',
	line: '#d9d7d1',
	edge: '#8a8984',
	accent: '#7a1f3d',
	unknown: '#8a8984',
	'series-1': '#d95f0e',
	'series-2': '#0b4a94',
	'series-3': '#b565c9',
	'series-4': '#12967e',
	'series-5': '#7a5e00',
	'series-6': '#3c3f44'
};
