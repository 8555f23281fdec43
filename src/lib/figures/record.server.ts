import { readFileSync } from 'node:fs';
import type { Engine, Row } from '../engine/engine.ts';
import { sharedNodeEngine } from '../engine/node.ts';
import { list } from '../engine/sql.ts';
import { withDefaults, type Known, type Parameters, type RegisterEvent } from '../questions/parameters.ts';
import { asOfDay, type Question } from '../questions/question.ts';
import { shortVersion } from '../register/history.ts';
import type { CitedSource } from './cited-source.ts';
import type { RawAnswer } from './definition.ts';
import type { Manifest } from './manifest.ts';

const data = 'static/data';

/** The manifest of the built data. @throws where the data was not built */
export const manifest = JSON.parse(readFileSync(`${data}/manifest.json`, 'utf8')) as Manifest;

/** The version of the register, as pages show it. */
export const registerVersion = shortVersion(manifest.register_version);

/** The engine over the published tables, one for the whole build of the site. */
export function recordEngine(): Promise<Engine> {
	return sharedNodeEngine(manifest.tables.map(({ name }) => ({ name, location: `${data}/${name}.parquet` })));
}

// A page, its embed, its briefing and two files often show one answer: a statement runs once for all of them.
const answered = new Map<string, Promise<readonly Row[]>>();

/** The rows of one statement, shared by all who ask for it. @throws EngineError where it fails */
export async function rowsOf<R extends Row>(sql: string): Promise<readonly R[]> {
	const rows = answered.get(sql) ?? recordEngine().then((engine) => engine.query(sql));
	answered.set(sql, rows);
	return (await rows) as readonly R[];
}

let vocabulary: Promise<Known> | undefined;

async function readVocabulary(): Promise<Known> {
	const [states, treaties, events, tables] = await Promise.all([
		rowsOf<{ iso3: string; name: string }>('SELECT iso3, name FROM states ORDER BY name'),
		rowsOf<{ treaty: string; title: string; adopted: string }>(
			'SELECT treaty, title, adopted FROM treaties ORDER BY adopted, treaty'
		),
		rowsOf<RegisterEvent>('SELECT "start", "end", title, source_ids FROM events ORDER BY "start", title'),
		rowsOf<{ name: string; as_of: string }>('SELECT "table" AS name, as_of FROM tables ORDER BY 1')
	]);
	return {
		states,
		treaties,
		events,
		asOf: Object.fromEntries(tables.map(({ name, as_of }) => [name, as_of]))
	};
}

/** The register's vocabulary, against which parameters are checked. */
export function known(): Promise<Known> {
	return (vocabulary ??= readVocabulary());
}

/** The vocabulary of a page without a chart of time: it tells no events. */
export async function knownWithoutEvents(): Promise<Known> {
	return { ...(await known()), events: [] };
}

/**
 * The vocabulary a State's page needs: names nobody but the State itself.
 * @param iso3 alpha-3 code of a State of the register
 */
export async function knownOfState(iso3: string): Promise<Known> {
	const all = await known();
	return { ...all, states: all.states.filter((state) => state.iso3 === iso3), treaties: [], events: [] };
}

/** Answers a question from the published tables. @throws EngineError where the statement fails */
export async function answer<R extends Row>(
	question: Question<R>,
	chosen: Partial<Parameters> = {}
): Promise<RawAnswer<R>> {
	const parameters = withDefaults(chosen);
	const asOf = asOfDay(question, parameters, (await known()).asOf);
	return { rows: await rowsOf<R>(question.sql(parameters, asOf)), asOf };
}

/** An answer in a sentence, for the description of a page. */
export async function describe<R extends Row>(
	question: Question<R>,
	{ rows, asOf }: RawAnswer<R>,
	chosen: Partial<Parameters> = {}
): Promise<string> {
	return question.sentence({ rows, asOf, parameters: withDefaults(chosen), known: await known() });
}

/**
 * The sources of the register, by id.
 * @param ids those wanted; all unless told
 */
export function sourcesOf(ids?: readonly string[]): Promise<readonly CitedSource[]> {
	return rowsOf<CitedSource>(
		`SELECT source_id, publisher, kind, title, published_on, url
FROM sources ${ids === undefined ? '' : `WHERE source_id IN ${list(ids)} `}ORDER BY source_id`
	);
}
