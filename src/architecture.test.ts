import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;

/** Who may import whom. A layer may always import itself; `node` and `react` say what else it may touch. */
const table: Readonly<
  Record<string, { readonly layers: readonly string[]; readonly node: boolean; readonly react: boolean }>
> = {
  time: { layers: [], node: false, react: false },
  script: { layers: ['time'], node: false, react: false },
  narration: { layers: ['time', 'script'], node: false, react: false },
  plan: { layers: ['time', 'script', 'narration'], node: false, react: false },
  audio: { layers: ['time', 'plan', 'narration'], node: false, react: false },
  publish: { layers: ['time', 'script', 'narration', 'plan'], node: false, react: false },
  stage: { layers: ['time', 'plan'], node: false, react: true },
  scenes: { layers: ['time', 'script', 'narration', 'plan', 'stage'], node: false, react: true },
  video: {
    layers: ['time', 'script', 'narration', 'plan', 'audio', 'publish', 'stage', 'scenes'],
    node: false,
    react: true,
  },
  voices: { layers: ['time', 'script', 'narration', 'plan', 'audio'], node: true, react: false },
  render: {
    layers: ['time', 'script', 'narration', 'plan', 'audio', 'publish', 'voices', 'scenes', 'video'],
    node: true,
    react: false,
  },
};

/** Folders whose code is a layer's data for tests only. */
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/fixtures/');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /^(import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gms,
    ),
  ];
  return found.map((match) => ({
    file,
    from: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
  }));
}

function breach({ file, from, typeOnly }: Import): string | null {
  const [layer = '', kind = ''] = relative(src, file).split('/');
  const rule = table[layer];
  const where = relative(src, file);
  if (!rule)
    return relative(src, file).includes('/') ? `${where}: the layer "${layer}" is not in the table` : null;
  if (from.startsWith('node:') && !rule.node) return `${where} imports ${from}: ${layer} is pure`;
  if (
    /^(react|react-dom|@remotion|remotion)(\/|$)/.test(from) &&
    !rule.react &&
    !rule.node &&
    !typeOnly &&
    from !== 'remotion/no-react'
  ) {
    return `${where} imports ${from}: ${layer} draws nothing`;
  }
  if (!from.startsWith('.')) return null;
  const [target = '', targetKind = ''] = relative(src, resolve(dirname(file), from)).split('/');
  if (target === '..') return `${where} imports ${from} from outside src`;
  if (target !== layer && !rule.layers.includes(target))
    return `${where} imports ${from}: ${layer} may not import ${target}`;
  const inKindFolder = layer === 'scenes' && statSync(join(src, 'scenes', kind)).isDirectory();
  if (
    inKindFolder &&
    target === 'scenes' &&
    targetKind !== kind &&
    statSync(join(src, 'scenes', targetKind), { throwIfNoEntry: false })?.isDirectory()
  ) {
    return `${where} imports ${from}: a scene kind never imports another`;
  }
  return null;
}

describe('The architecture', () => {
  const files = sourceFiles(src).filter((file) => !isTest(file));

  it('has no import that its table forbids', () => {
    expect(files.flatMap(importsOf).flatMap((one) => breach(one) ?? [])).toEqual([]);
  });

  it('has no drawer without a name', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|common|misc|types|index)(\/|\.tsx?$)/;
    expect(
      files.map((file) => relative(src, file)).filter((file) => drawers.test(file) && file !== 'index.ts'),
    ).toEqual([]);
  });

  it('names each scene kind as its folder', async () => {
    const { scenes } = await import('./scenes/registry');
    const folders = readdirSync(join(src, 'scenes')).filter((name) =>
      statSync(join(src, 'scenes', name)).isDirectory(),
    );
    expect(scenes.map((scene) => scene.kind).sort()).toEqual(folders.sort());
  });
});
