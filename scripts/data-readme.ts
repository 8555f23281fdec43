import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { withColumnTables } from './column-tables.ts';

/** Writes the column tables of data/README.md anew: run it after a change to a table's description. */
const README = 'data/README.md';

const whole = withColumnTables(readFileSync(README, 'utf8'));
writeFileSync(`${README}.new`, whole);
renameSync(`${README}.new`, README);
console.log(`${README}: the tables are as the schemas say`);
