/** What the build and its tests use of datapackage-js, which has no types of its own. */
declare module 'datapackage' {
	/** A table of a data package. */
	interface Resource {
		readonly name: string;
		/** Reads every row, casts and checks each cell; with `relations`, the foreign keys too. */
		read(options: { readonly keyed: true; readonly relations: boolean }): Promise<readonly unknown[]>;
	}
	/** A package as loaded: whether its descriptor is valid against the Frictionless profiles, and its tables. */
	interface Loaded {
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
	export const Package: {
		load(descriptor: object, options?: { readonly basePath?: string }): Promise<Loaded>;
	};
}
