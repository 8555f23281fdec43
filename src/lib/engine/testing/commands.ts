import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Row } from '../engine.ts';
import { openNodeEngine } from '../node.ts';

/** What a test in the browser asks of the Node process that runs it. */
export interface EngineCommands {
	/**
	 * Asks the engine in Node.
	 * @param folder where the Parquet files are, from the root of the project
	 * @param tables the names of the files without `.parquet`
	 * @returns the rows of each statement
	 */
	nodeRows: (folder: string, tables: readonly string[], statements: readonly string[]) => Promise<Row[][]>;
	/** Starts a server on another port: the outside, which answers every page that asks. Gives its address. */
	openOutside: () => Promise<string>;
	/** Ends it and gives the paths it was asked for. */
	closeOutside: () => Promise<string[]>;
}

let outside: { readonly server: Server; readonly asked: string[] } | undefined;

type WithContext<C> = {
	[K in keyof C]: C[K] extends (...parameters: infer P) => infer R
		? (context: unknown, ...parameters: P) => R
		: never;
};

/** The commands as Vitest calls them, with its context first. */
export const commands: WithContext<EngineCommands> = {
	nodeRows: async (_, folder, tables, statements) => {
		const files = tables.map((name) => ({ name, location: join(folder, `${basename(name)}.parquet`) }));
		const engine = await openNodeEngine(files);
		const answers = await Promise.all(statements.map((sql) => engine.query(sql)));
		await engine.close();
		return answers;
	},
	openOutside: async () => {
		const asked: string[] = [];
		const server = createServer((request, response) => {
			asked.push(request.url ?? '');
			response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
		});
		outside = { server, asked };
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	},
	closeOutside: async () => {
		if (!outside) return [];
		const { server, asked } = outside;
		outside = undefined;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
		return asked;
	}
};
