export * from '$lib/figures/sets/treaties.ts';
