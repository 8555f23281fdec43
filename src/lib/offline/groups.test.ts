import { expect, test } from 'vitest';
import { groupOf } from './groups.ts';

test.each([
	['', 'app'],
	['__data.json', 'app'],
	['states/', 'app'],
	['states/__data.json', 'app'],
	['states/KAZ/', 'states'],
	['states/KAZ/__data.json', 'states'],
	['briefings/', 'app'],
	['briefings/KAZ/document.json', 'briefings'],
	['answers/returns/default.json', 'answers'],
	['data/visits.parquet', 'app'],
	['_app/env.js', 'app'],
	['_app/immutable/entry/start.abc.js', 'app'],
	['_app/immutable/assets/duckdb-eh.abc.wasm', 'engine'],
	['_app/immutable/assets/duckdb-browser-eh.worker.abc.js', 'engine'],
	['_app/immutable/assets/NotoSans_400Regular.abc.ttf', 'engine'],
	['offline/', 'app'],
	['offline/packs.json', undefined],
	['_app/immutable/packs/app-1-abc.pack', undefined],
	['_app/version.json', undefined],
	['service-worker.js', undefined],
	['embed/returns/', undefined],
	['previews/site.png', undefined],
	['index.html.br', undefined]
])('%s belongs to %s', (path, group) => {
	expect(groupOf(path)).toBe(group);
});
