export * from '$lib/figures/sets/visits.ts';
