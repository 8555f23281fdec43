/** A small file of the folder that is carried about. */
export interface StartFile {
	readonly name: string;
	readonly text: string;
	/** Whether the computer may run it. */
	readonly runs: boolean;
}

const need = 'This needs Node 20.11 or later: https://nodejs.org';

const shell = (pause: string) => `#!/bin/sh
# Starts the site that lies beside this file and opens it in the browser.
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
	echo "${need}"
	${pause}
	exit 1
fi
exec node server.mjs
`;

const windows = `@echo off
rem Starts the site that lies beside this file and opens it in the browser.
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
	echo ${need}
	pause
	exit /b 1
)
node server.mjs
pause
`;

/** The files that are opened with a double click, one a system. */
export const startFiles: readonly StartFile[] = [
	{ name: 'Start on Windows.cmd', text: windows.replaceAll('\n', '\r\n'), runs: false },
	{ name: 'Start on macOS.command', text: shell('read -r _'), runs: true },
	{ name: 'Start on Linux.sh', text: shell('read -r _'), runs: true }
];
