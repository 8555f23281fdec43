// A thread of Node runs no TypeScript until it is told how.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
