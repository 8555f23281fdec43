export * from '$lib/figures/sets/frequency.ts';
