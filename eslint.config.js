import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * One folder of src/lib and the folders it may not reach for: imports point one way.
 * @param {string} folder the folder the rule is for
 * @param {string[]} closed the folders closed to it
 * @param {{ regex: string, message: string, allowTypeImports?: boolean }[]} also further patterns
 */
function oneWay(folder, closed, also = []) {
	return {
		name: `one way: ${folder}`,
		files: [`src/lib/${folder}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': /** @type {['error', object]} */ ([
				'error',
				{
					patterns: [
						{
							regex: `^(\\$lib|\\.{2}(/\\.{2})*(/lib)?)/(${closed.join('|')})(/|$)`,
							message: `Imports point one way: src/lib/${folder} knows nothing of ${closed.join(', ')}.`
						},
						{
							regex: '^(\\.{2}/)+(routes|scripts|tests)/',
							message: 'src/lib knows nothing of the pages and the commands that use it.'
						},
						...also
					]
				}
			])
		}
	};
}

const browserAndNode = { ...globals.browser, ...globals.node };

export default defineConfig(
	globalIgnores([
		'build/',
		'portable/',
		'.svelte-kit/',
		'static/',
		'src/lib/paraglide/',
		'test-results/',
		'playwright-report/',
		'.cache/'
	]),
	{ linterOptions: { noInlineConfig: true } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: browserAndNode,
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript knows every name itself.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => void promise` and arrow functions that end in a call without a value read well.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The rule sees no `resolve()` through a variable; the gates follow every link of the built pages.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/require-each-key': 'error',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		name: 'markup of our own: what a component drew, cells that are escaped, a script as its file has it',
		files: [
			'src/lib/figures/DataTable.svelte',
			'src/lib/figures/EmbedHead.svelte',
			'src/lib/ui/JsonLd.svelte',
			'src/lib/ui/Later.svelte'
		],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		name: 'docstrings',
		files: ['src/lib/**/*.ts', 'scripts/**/*.{ts,mjs}'],
		ignores: ['**/*.test.ts'],
		plugins: { jsdoc },
		rules: {
			'jsdoc/require-jsdoc': [
				'error',
				{
					publicOnly: true,
					enableFixer: false,
					require: { FunctionDeclaration: true, ClassDeclaration: true },
					contexts: [
						'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression'
					]
				}
			]
		}
	},
	{
		// Plain JavaScript is typed by its comments; a value out of JSON is narrowed where it is read.
		files: ['**/*.{js,mjs}'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	oneWay('stats', [
		'text',
		'register',
		'engine',
		'questions',
		'charts',
		'export',
		'filters',
		'figures',
		'ui',
		'paraglide'
	]),
	oneWay('text', [
		'stats',
		'register',
		'engine',
		'questions',
		'charts',
		'export',
		'filters',
		'figures',
		'ui'
	]),
	oneWay('languages', [
		'stats',
		'register',
		'engine',
		'questions',
		'charts',
		'export',
		'filters',
		'figures',
		'ui',
		'paraglide'
	]),
	oneWay('register', ['stats', 'engine', 'questions', 'charts', 'export', 'filters', 'figures', 'ui']),
	oneWay(
		'engine',
		['stats', 'charts', 'export', 'filters', 'figures', 'ui'],
		[
			{
				regex: '^(\\$lib|\\.{2}(/\\.{2})*)/questions/',
				message: 'The engine answers SQL; of a question it knows the type alone.',
				allowTypeImports: true
			}
		]
	),
	oneWay('charts', ['engine', 'register', 'questions', 'export', 'filters', 'figures', 'ui']),
	oneWay(
		'questions',
		['charts', 'export', 'filters', 'figures', 'ui'],
		[
			{
				regex: '^(\\$lib|\\.{2}(/\\.{2})*)/engine/(?!sql\\.ts$)',
				message:
					'A question writes SQL and never runs it: only engine/sql.ts (quoting) and types are open to it.',
				allowTypeImports: true
			}
		]
	),
	oneWay('briefings', ['filters', 'figures', 'ui']),
	oneWay('export', ['questions', 'filters', 'figures', 'ui']),
	oneWay('ui', ['engine', 'questions', 'charts', 'export', 'figures']),
	oneWay('filters', ['charts', 'figures']),
	oneWay('explore', ['routes']),
	oneWay('figures', ['routes', 'explore'])
);
