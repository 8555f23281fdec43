import { spawn } from 'node:child_process';
import process, { platform } from 'node:process';

/**
 * Runs a command to its end, without standard input.
 * @param {string} command found on the path
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {boolean} [options.capture] keep the output back and show it in the error alone; else it is passed on
 * @param {Record<string, string>} [options.env] variables besides our own
 * @returns {Promise<void>}
 * @throws {Error} where it cannot be started or ends with a code other than 0; its message holds what was kept back
 */
export function run(command, args, { capture = false, env = {} } = {}) {
	return new Promise((done, fail) => {
		const child = spawn(command, args, {
			stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
			env: { ...process.env, ...env },
			// npm is a .cmd on Windows, which needs a shell.
			shell: platform === 'win32'
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		const stop = () => child.kill();
		process.once('exit', stop);
		child.once('error', (error) => fail(new Error(`${command} cannot be run: ${error.message}`)));
		child.once('close', (code, signal) => {
			process.off('exit', stop);
			const how = signal === null ? `code ${code}` : `signal ${signal}`;
			if (code === 0) done();
			else fail(new Error(`${output}${command} ${args.join(' ')} ended with ${how}`));
		});
	});
}
