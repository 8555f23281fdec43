import type { Stamp } from './lib/offline/packs.ts';
import { serveKept, type WorkerScope } from './lib/offline/worker.ts';

// The build of the site writes the stamp of its packs here. A development server has none, and registers no worker.
const stamp = '%stamp-of-packs%' as unknown as Stamp;

serveKept(self as unknown as WorkerScope, stamp);
