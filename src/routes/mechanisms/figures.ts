export * from '$lib/figures/sets/mechanisms.ts';
