import { addressOf } from './address.ts';

/** A browser's caches in memory, with only so much room. */
export class MemoryCaches implements CacheStorage {
	readonly held = new Map<string, Map<string, Response>>();
	/** Bytes that may still be put; a put beyond them fails as a full device fails it. */
	room = Infinity;

	has(name: string): Promise<boolean> {
		return Promise.resolve(this.held.has(name));
	}

	keys(): Promise<string[]> {
		return Promise.resolve([...this.held.keys()]);
	}

	delete(name: string): Promise<boolean> {
		return Promise.resolve(this.held.delete(name));
	}

	match(request: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> {
		return Promise.resolve(
			this.held
				.get(options?.cacheName ?? '')
				?.get(addressOf(request))
				?.clone()
		);
	}

	open(name: string): Promise<Cache> {
		const entries = this.held.get(name) ?? new Map<string, Response>();
		this.held.set(name, entries);
		const put = async (request: RequestInfo | URL, response: Response): Promise<void> => {
			const content = await response.arrayBuffer();
			this.room -= content.byteLength;
			if (this.room < 0) throw new DOMException('No room', 'QuotaExceededError');
			entries.set(addressOf(request), new Response(content, { headers: response.headers }));
		};
		return Promise.resolve({ put } as unknown as Cache);
	}
}
