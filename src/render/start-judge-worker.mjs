/** Node 20 doesn't hand the loader of TypeScript on to a worker, so this one brings its own. */
import { register } from 'tsx/esm/api';

register();
await import('./judge-worker.ts');
