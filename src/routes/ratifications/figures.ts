export * from '$lib/figures/sets/ratifications.ts';
