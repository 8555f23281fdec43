/** A term smaller than this share of the sum changes it no more. */
const precision = 1e-16;

/** Guards the continued fraction against division by zero. */
const tiny = 1e-300;

/** The logarithm of x^a e^-x / Γ(a), for a = 1/2, 1, 3/2, …: Γ(1/2) is √π, Γ(1) is 1, and Γ(a + 1) is a Γ(a). */
function logFactor(a: number, x: number): number {
	let logGamma = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
	for (let step = Number.isInteger(a) ? 1 : 0.5; step < a; step++) logGamma += Math.log(step);
	return a * Math.log(x) - x - logGamma;
}

/** The regularised lower incomplete gamma function P(a, x) as a power series: DLMF 8.11.4, https://dlmf.nist.gov/8.11 */
function series(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let k = 1; term > sum * precision; k++) {
		term *= x / (a + k);
		sum += term;
	}
	return sum * Math.exp(logFactor(a, x));
}

/**
 * The regularised upper incomplete gamma function Q(a, x) as the even part of the continued fraction DLMF 8.9.2,
 * https://dlmf.nist.gov/8.9, by the modified method of Lentz (Press and others, Numerical Recipes, section 6.2).
 */
function fraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let value = d;
	for (let k = 1, change = 0; Math.abs(change - 1) > 2 * Number.EPSILON; k++) {
		const numerator = -k * (k - a);
		b += 2;
		d = 1 / (numerator * d + b || tiny);
		c = b + numerator / c || tiny;
		change = d * c;
		value *= change;
	}
	return value * Math.exp(logFactor(a, x));
}

/**
 * The probability that a chi-square number is at least as large: Q(degrees / 2, value / 2). Of the two expansions each
 * is used where it converges fast.
 * @param value zero or more
 * @param degrees of freedom, a whole number from 1 on
 * @throws RangeError where either is out of range
 */
export function chiSquareTail(value: number, degrees: number): number {
	if (!(value >= 0) || !Number.isInteger(degrees) || degrees < 1)
		throw new RangeError(`No chi-square of ${value} on ${degrees} degrees of freedom`);
	const [a, x] = [degrees / 2, value / 2];
	if (x === 0) return 1;
	return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}
