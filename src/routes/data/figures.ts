export * from '$lib/figures/sets/data.ts';
