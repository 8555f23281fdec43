export * from '$lib/figures/sets/waiting.ts';
