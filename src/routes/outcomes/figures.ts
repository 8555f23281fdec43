export * from '$lib/figures/sets/outcomes.ts';
