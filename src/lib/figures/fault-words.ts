import type { EngineFault } from '../engine/engine.ts';
import * as m from '../paraglide/messages.js';
import { decimalWords } from '../text/numbers.ts';

/** Why there is no answer, and what a person can do. */
export function faultWords(fault: EngineFault): string {
	return {
		blocked: m.fault_blocked,
		offline: m.fault_offline,
		memory: m.fault_memory,
		'broken-file': m.fault_broken_file,
		unsupported: m.fault_unsupported,
		'other-version': m.fault_other_version,
		crashed: m.fault_crashed,
		query: m.fault_query
	}[fault]();
}

/** Bytes as megabytes (10^6) with one decimal. */
export function megabytes(bytes: number): string {
	return decimalWords(bytes / 1_000_000);
}
