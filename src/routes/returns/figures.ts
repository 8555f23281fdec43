export * from '$lib/figures/sets/returns.ts';
