export * from '$lib/figures/sets/compare.ts';
