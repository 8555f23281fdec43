export * from '$lib/figures/sets/quality.ts';
