export * from '$lib/figures/sets/checks.ts';
