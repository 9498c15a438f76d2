/** A process that was forked has no loader of TypeScript, so this one brings its own. */
import { register } from 'tsx/esm/api';

register();
await import('./bundling.ts');
