/** A process of its own: bundles the project's compositions and ends. Arguments: the project's folder, where to. */
import { bundle } from '@remotion/bundler';
import { join } from 'node:path';

/** What it says while it works. */
export interface BundlingReport {
  readonly percent: number;
}

const [root = '', outDir = ''] = process.argv.slice(2);
const end = (): void => process.exit(1);
process.on('disconnect', end);
const report = (message: BundlingReport): void => void process.send?.(message);
await bundle({
  entryPoint: join(root, 'src', 'index.ts'),
  rootDir: root,
  outDir,
  publicDir: join(root, 'public'),
  // Clips and takes that are made later are seen without bundling anew.
  symlinkPublicDir: true,
  onProgress: (percent) => report({ percent }),
});
process.off('disconnect', end);
process.disconnect?.();
