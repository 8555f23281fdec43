import { expect, it } from 'vitest';
import { questions } from '../questions/index.ts';
import { withDefaults } from '../questions/parameters.ts';
import { catalogue, figureNamed, placeOf } from './catalogue.ts';

it('holds the figure of every question, once', () => {
	expect(catalogue.map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
});

it('loads the figure it names', async () => {
	for (const entry of catalogue) {
		const { question, title, source } = await entry.load();
		expect(question.id).toBe(entry.id);
		expect([typeof title, typeof source]).toEqual(['function', 'function']);
	}
});

it('says where a figure stands on its page', () => {
	const place = (id: string, chosen: Parameters<typeof withDefaults>[0]) => {
		const entry = figureNamed(id);
		const question = questions.find((one) => one.id === id);
		if (!entry || !question) throw new Error(id);
		return placeOf(entry, question, withDefaults(chosen));
	};
	expect(place('visits-by-year', {})).toBe('visits/#visits-by-year');
	expect(place('visits-by-year', { group: 'african', from: 2010, treaty: 'CAT', split: 'group' })).toBe(
		'visits/?group=african&from=2010&split=group#visits-by-year'
	);
	expect(place('state-record', { state: 'KAZ' })).toBe('states/KAZ/#state-record');
	expect(figureNamed('atlantis')).toBeUndefined();
});
