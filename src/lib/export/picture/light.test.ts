import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { light } from './light.ts';

it('is the palette of the page', () => {
	const [, root = ''] = /:root \{([^}]*)\}/.exec(readFileSync('src/app.css', 'utf8')) ?? [];
	const colours = [...root.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
		([, name = '', value = '']) => [name, value] as const
	);
	const drawn = colours.filter(([name]) => !name.startsWith('on-') && name !== 'focus');
	expect(light).toEqual(Object.fromEntries(drawn));
});
