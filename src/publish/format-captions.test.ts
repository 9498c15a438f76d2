import type { CaptionsFileFormat } from 'media-captions';
import { parseText } from 'media-captions';
import { describe, expect, it } from 'vitest';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { endOf } from '../time/span';
import { captionsOf } from './captions-of';
import type { Cue } from './format-captions';
import { formatChapters, formatSrt, formatVtt } from './format-captions';

/** A file as a kept parser reads it; it throws at what is against the format. */
async function read(text: string, type: CaptionsFileFormat) {
  const { cues } = await parseText(text, { type, strict: true, errors: true });
  return cues.map((cue) => ({ from: cue.startTime, to: cue.endTime, text: cue.text }));
}

const cue = (rows: string[], from = 0, durationInFrames = 30): Cue => ({ rows, from, durationInFrames });
/** A cue's text as a player shows it. */
const shown = (text: string, type: CaptionsFileFormat): string =>
  type === 'vtt'
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : text.replaceAll('\u2060', '');

const hostile: readonly (readonly [string, string])[] = [
  ['an arrow', 'costs --> value'],
  ['markup', 'a <b>bold</b> <script>alert(1)</script> &amp; R&D'],
  ['a style of players', '{\\an8}up {b}'],
  ['a voice of WebVTT', '<v Fred>Hi</v> <00:00:01.000>'],
  ['comparisons', '1 < 2 > 0 && x <= y'],
  ['a number alone', '42'],
  ['what begins a note', 'NOTE this'],
  ['a time alone', '00:00:01.000'],
  ['a right-to-left script', 'שלום עולם — مرحبا'],
  ['emoji', '👩‍🚀 lifts off 🚀'],
  ['80 letters', 'a'.repeat(80)],
];

describe.each([
  ['srt', formatSrt],
  ['vtt', formatVtt],
] as const)('Cues as %s', (type, format) => {
  it.each(hostile)('give back %s as it was written', async (_, text) => {
    const cues = await read(format([cue(['before']), cue([text, text], 30), cue(['after'], 60)], 30), type);
    expect(cues.map((one) => shown(one.text, type))).toEqual(['before', `${text}\n${text}`, 'after']);
    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('hold no row that would end a cue, and no cue without text or length', async () => {
    const cues = [cue(['one\n\ntwo', '', ' \t']), cue([' '], 30), cue(['gone'], 60, 0), cue(['three'], 90)];
    expect((await read(format(cues, 30), type)).map(({ text }) => text)).toEqual(['one two', 'three']);
  });

  it('hold every caption of the shipped film at its time, to the millisecond', async () => {
    for (const cut of ['main', 'short'] as const) {
      const { plan } = planScript(shipped, { cut });
      const captions = captionsOf(plan);
      const cues = await read(format(captions, plan.fps), type);
      expect(cues.map(({ text }) => shown(text, type))).toEqual(captions.map(({ rows }) => rows.join('\n')));
      for (const [index, caption] of captions.entries()) {
        expect(cues[index]?.from).toBeCloseTo(caption.from / plan.fps, 3);
        expect(cues[index]?.to).toBeCloseTo(endOf(caption) / plan.fps, 3);
      }
    }
  });
});

it('WebVTT holds no sign that could be taken for markup or a time', () => {
  const [, ...blocks] = formatVtt(
    hostile.map(([, text], index) => cue([text], index * 30)),
    30,
  ).split('\n\n');
  for (const block of blocks) {
    const text = block.split('\n').slice(2).join('\n');
    expect(text).not.toMatch(/[<>]|-->|&(?!amp;|lt;|gt;)/);
  }
});

it('chapters are cues that touch, a title each', async () => {
  const { plan } = planScript(shipped);
  const cues = await read(formatChapters(plan.chapters, plan.fps), 'vtt');
  expect(cues.map(({ text }) => shown(text, 'vtt'))).toEqual(plan.chapters.map(({ title }) => title));
  expect(cues[0]?.from).toBe(0);
  expect(cues.at(-1)?.to).toBeCloseTo(plan.durationInFrames / plan.fps, 3);
  cues.forEach((one, index) => expect(one.from).toBe(cues[index - 1]?.to ?? 0));
});

it('captions of a hostile script come back as it says them', async () => {
  const words = ['<b>crucial</b>', 'A-->B', 'R&amp;D', '{\\an8}', 'שלום', '👩‍🚀', `${'long'.repeat(25)}.`];
  const hostileSource = shipped.source.replaceAll('key FinOps strategies', words.join(' '));
  const { plan } = planScript({ ...shipped, source: hostileSource });
  const captions = captionsOf(plan).filter(({ kind }) => kind === 'speech');
  expect(captions.some(({ text }) => text.includes('-->'))).toBe(true);
  for (const [type, format] of [
    ['srt', formatSrt],
    ['vtt', formatVtt],
  ] as const) {
    const cues = await read(format(captions, plan.fps), type);
    expect(cues.map(({ text }) => shown(text, type))).toEqual(captions.map(({ rows }) => rows.join('\n')));
  }
});
