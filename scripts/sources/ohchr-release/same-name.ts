const wordsOf = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** Whether two names may be one person's, one of them written shorter or without accents: "Jabbour", "Suzanne Jabbour". */
export function maySame(a: string, b: string): boolean {
	const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
	return short.length > 0 && short.every((word) => long.includes(word));
}
