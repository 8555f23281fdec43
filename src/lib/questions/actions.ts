import * as m from '../paraglide/messages.js';

/**
 * The act by which a State joined, as a noun.
 * @param action as in `participation.action`; null where it took none
 * @throws Error where the register knows no such action
 */
export function actionWords(action: string | null): string {
	switch (action) {
		case 'ratification':
			return m.action_ratification();
		case 'accession':
			return m.action_accession();
		case 'succession':
			return m.action_succession();
		case 'acceptance':
			return m.action_acceptance();
		case 'approval':
			return m.action_approval();
		case 'formal confirmation':
			return m.action_formal_confirmation();
		case null:
			return '';
		default:
			throw new Error(`"${action}" is no action of participation.csv that has words`);
	}
}
