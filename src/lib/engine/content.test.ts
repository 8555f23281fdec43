import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requireContent } from './content.ts';

const content = new TextEncoder().encode('PAR1 of this version');
const sha256 = createHash('sha256').update(content).digest('hex');
const expected = { bytes: content.length, sha256 };
const other = new TextEncoder().encode('PAR1 of that version');

beforeEach(() => vi.stubGlobal('isSecureContext', true));
afterEach(() => vi.unstubAllGlobals());

describe('a file of the record', () => {
	it('is taken where it is what the manifest says, and where that says nothing', async () => {
		await expect(requireContent('a', content, expected)).resolves.toBeUndefined();
		await expect(requireContent('a', other, {})).resolves.toBeUndefined();
	});

	it('of another version is told, even where it is as long', async () => {
		expect(other).toHaveLength(content.length);
		await expect(requireContent('a', other, expected)).rejects.toMatchObject({ kind: 'other-version' });
		const longer = Uint8Array.of(...content, 0);
		await expect(requireContent('a', longer, expected)).rejects.toMatchObject({ kind: 'other-version' });
	});

	it('that is cut off is a broken one', async () => {
		await expect(requireContent('a', content.slice(1), expected)).rejects.toMatchObject({
			kind: 'broken-file'
		});
	});

	it('is held by its length where the browser computes no hash', async () => {
		vi.stubGlobal('isSecureContext', false);
		await expect(requireContent('a', other, expected)).resolves.toBeUndefined();
		await expect(requireContent('a', other.slice(1), expected)).rejects.toMatchObject({
			kind: 'broken-file'
		});
	});
});
