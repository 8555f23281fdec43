export type { CitedSource } from '../export/provenance.ts';
