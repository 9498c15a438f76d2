/**
 * Draws a scene kind's examples to pictures while it is being made: npm run look -- KIND [--example NAME]
 * [--frames 0,30,60 | --every N [--from A --to B]] [--scale 0.5] [--theme dark|light] [--out DIR]
 * Bundles only the named kind, so that work on other kinds can't break it.
 * With --check it draws nothing, but reads the texts of all examples on their key beats and prints what is wrong with them: what
 * is too small, cut, outside the safe area, over other text, or too faint.
 */
import { bundle } from '@remotion/bundler';
import { openBrowser, renderStill, selectComposition } from '@remotion/renderer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/render/browser';
import { checkKind } from '../src/render/check-kind';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    example: { type: 'string' },
    frames: { type: 'string' },
    every: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string' },
    scale: { type: 'string', default: '0.5' },
    theme: { type: 'string', default: 'dark' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const kind = positionals[0];
if (kind === undefined) throw new Error('Name a scene kind: npm run look -- infographic');

const root = resolve(import.meta.dirname, '..');
const theme = values.theme === 'light' ? 'light' : 'dark';
if (values.check) process.exit(await checkKind(root, kind, theme, (line) => console.log(line)));
const folder = join(root, '.look', kind);
mkdirSync(folder, { recursive: true });
const entry = join(folder, 'entry.tsx');
writeFileSync(
  entry,
  `import { Composition, registerRoot } from 'remotion';
import { scene as typed } from '../../src/scenes/${kind}/scene';
import type { AnyScene } from '../../src/scenes/define-scene';
import { ExampleStage } from '../../src/video/ExampleStage';
import { exampleScene } from '../../src/video/example-scene';
const scene: AnyScene = typed;
registerRoot(() => <>{Object.keys(scene.examples).map((name) => {
  const { durationInFrames, cut } = exampleScene(scene, name, 30);
  const [width, height] = cut === 'main' ? [1920, 1080] : [1080, 1920];
  return <Composition key={name} id={name} component={() => <ExampleStage scene={scene} example={name} theme="${theme}" />} width={width} height={height} fps={30} durationInFrames={durationInFrames} />;
})}</>);
`,
);
rmSync(join(folder, 'bundle'), { recursive: true, force: true });
const serveUrl = await bundle({
  entryPoint: entry,
  outDir: join(folder, 'bundle'),
  publicDir: join(root, 'public'),
  symlinkPublicDir: true,
  rootDir: root,
});
const browser = await openBrowser('chrome', { browserExecutable: findBrowser() });
const { getCompositions } = await import('@remotion/renderer');
const compositions = await getCompositions(serveUrl, { puppeteerInstance: browser, inputProps: {} });
const wanted =
  values.example === undefined
    ? compositions.slice(0, 1)
    : compositions.filter((one) => values.example === 'all' || one.id === values.example);
const out = values.out ?? join(folder, 'stills');
mkdirSync(out, { recursive: true });
for (const { id } of wanted) {
  const composition = await selectComposition({ serveUrl, id, puppeteerInstance: browser, inputProps: {} });
  const to = Number(values.to ?? composition.durationInFrames - 1);
  const frames = values.frames !== undefined ? values.frames.split(',').map(Number) : [];
  if (values.every !== undefined)
    for (let frame = Number(values.from); frame <= to; frame += Number(values.every)) frames.push(frame);
  if (frames.length === 0) frames.push(Math.round(composition.durationInFrames / 2));
  console.log(`${id}: ${composition.durationInFrames} frames`);
  for (const frame of frames) {
    if (frame >= composition.durationInFrames) continue;
    const output = join(out, `${id}-${String(frame).padStart(5, '0')}.png`);
    const started = performance.now();
    await renderStill({
      composition,
      serveUrl,
      frame,
      output,
      scale: Number(values.scale),
      puppeteerInstance: browser,
      inputProps: {},
      onBrowserLog: (log) => {
        if (log.type === 'error') console.log(log.text);
      },
    });
    console.log(`  ${output} (${Math.round(performance.now() - started)} ms)`);
  }
}
await browser.close({ silent: true });
process.exit(0);
