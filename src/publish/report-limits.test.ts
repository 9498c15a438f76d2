import { describe, expect, it } from 'vitest';
import { must } from './check';
import {
  withAudio,
  withCut,
  withDescriptions,
  withFailing,
  withLateCaption,
  withListing,
  withLoudness,
  withPlan,
  withThumbnail,
  withVideo,
} from './fixtures/changed-report';
import { soundInput } from './fixtures/report-input';
import { buildReport } from './report';
import type { ReportInput } from './report-facts';
import { summarise } from './write-report';

const chapter = (seconds: number, time: string) => ({ seconds, time, title: 'Part' });
const spoken = (wordsPerMinute: number): ReportInput =>
  withCut(({ plan }) => ({
    plan: {
      ...plan,
      scenes: plan.scenes.map((scene) => ({
        ...scene,
        lines: scene.lines.map((line) => ({
          ...line,
          heard: { ...line.heard, soundMs: (line.heard.words * 60_000) / wordsPerMinute },
        })),
      })),
    },
  }));

const mustLimits: readonly (readonly [id: string, broken: ReportInput])[] = [
  ['main.codec', withVideo({ codec: 'vp9' })],
  ['main.codec', withVideo({ profile: '77' })],
  ['main.codec', withVideo({ pixelFormat: 'yuv444p' })],
  ['main.size', withVideo({ width: 1280 })],
  ['main.colour', withVideo({ range: 'pc' })],
  ['main.colour', withVideo({ matrix: 'smpte170m' })],
  ['main.rate', withVideo({ isConstant: false })],
  ['main.rate', withVideo({ framesPerSecond: 29.97 })],
  ['main.frames', withVideo({ frames: 1349 })],
  ['main.key-frames', withVideo({ keyFrameEvery: 31 })],
  ['main.key-frames', withVideo({ hasClosedGroups: false })],
  ['main.fast-start', withCut(({ film }) => ({ film: { ...film, fastStart: false } }))],
  ['main.sound', withCut(({ film }) => ({ film: { ...film, audio: null } }))],
  ['main.sound', withAudio({ sampleRate: 44_100 })],
  ['main.sound', withAudio({ channels: 1 })],
  ['main.sound-length', withAudio({ seconds: 45.05 })],
  ['main.loudness', withLoudness({ integratedLufs: -15.2 })],
  ['main.loudness', withLoudness({ integratedLufs: -12.8 })],
  ['main.loudness', withCut(({ film }) => ({ film: { ...film, loudness: null } }))],
  ['main.true-peak', withLoudness({ truePeakDbtp: -0.9 })],
  [
    'main.spoken',
    withPlan({
      audio: [{ role: 'narration', lineId: 'a', voice: 'narrator', src: null, from: 0, durationInFrames: 9 }],
    }),
  ],
  ['main.captions', withLateCaption],
  ['main.captions', withCut(() => ({ captions: { cues: 0, diagnostics: [] } }))],
  ['main.text-below-its-contrast', withFailing(/contrast/)],
  ['main.most-flashes-in-a-second', withFailing(/flashes/)],
  ['main.frames-with-text-outside-the-safe-area', withFailing(/safe area/)],
  ['listing.title', withListing({ title: 'a'.repeat(101) })],
  ['listing.title', withListing({ title: '' })],
  ['listing.description', withListing({ description: 'ä'.repeat(2501) })],
  ['listing.short-title', withListing({ short: { title: 'a'.repeat(101), description: 'b' } })],
  ['listing.short-description', withListing({ short: { title: 'a', description: 'b'.repeat(5001) } })],
  ['listing.tags', withListing({ tags: Array.from({ length: 50 }, () => 'nine char') })],
  ['listing.brackets', withListing({ description: 'a < b' })],
  ['listing.links', withListing({ description: 'ftp://example.org' })],
  ['listing.links', withListing({ questions: ['javascript:alert(1)?'] })],
  [
    'listing.hashtags',
    withListing({ description: Array.from({ length: 61 }, (_, i) => `#t${i}`).join(' ') }),
  ],
  [
    'listing.chapters',
    withListing({ chapters: [chapter(1, '0:01'), chapter(12, '0:12'), chapter(24, '0:24')] }),
  ],
  [
    'listing.chapters',
    withListing({ chapters: [chapter(0, '0:00'), chapter(9, '0:09'), chapter(24, '0:24')] }),
  ],
  [
    'listing.chapters',
    withListing({ chapters: [chapter(0, '0:00'), chapter(20, '0:20'), chapter(12, '0:12')] }),
  ],
  ['listing.chapters', withListing({ chapters: [chapter(0, '0:00'), chapter(12, '0:12')] })],
  ['thumbnail.file', withThumbnail({ bytes: 2_000_001 })],
  ['thumbnail.file', withThumbnail({ width: 1920 })],
];

const shouldLimits: readonly (readonly [id: string, broken: ReportInput])[] = [
  ['main.declared-length', withPlan({ durationInFrames: 1351 })],
  ['main.bit-rate', withVideo({ bitsPerSecond: 2_000_000 })],
  ['main.sound-rate', withAudio({ bitsPerSecond: 128_000 })],
  ['main.loudness-range', withLoudness({ rangeLu: 19 })],
  ['main.pace', spoken(130)],
  ['main.pace', spoken(182)],
  [
    'main.gaps',
    withCut(({ plan }) => ({
      plan: {
        ...plan,
        reconciliation: plan.reconciliation.map((one) => ({ ...one, longestGapFrames: 270 })),
      },
    })),
  ],
  [
    'main.speech-over-music',
    withCut(() => ({
      speechOverMusic: { wholeDb: 20, sections: [{ sectionId: 'pollen', speechOverMusicDb: 12 }] },
    })),
  ],
  ['main.word-times', withCut(() => ({ wordTimes: { aligned: 2, engine: 0, estimated: 1 } }))],
  [
    'main.notes',
    withDescriptions({
      notes: [
        {
          heading: 'Pollen',
          note: { value: 'Describe it', line: 25 },
          answer: { place: 'transcript', frame: null, text: 'A flower.' },
        },
      ],
    }),
  ],
  [
    'main.notes',
    withDescriptions({ notes: [{ heading: 'A', note: { value: 'B', line: 2 }, answer: null }] }),
  ],
  ['main.described-scenes', withDescriptions({ scenes: { 'in-place': 0, late: 0, transcript: 3 } })],
  ['main.longest-stretch-without-change', withFailing(/change/)],
  [
    'main.cost',
    withCut(({ making }) => ({
      making: {
        ...making,
        kinds: [20, 21, 60].map((msPerFrame) => ({ kind: `k${msPerFrame}`, frames: 9, msPerFrame })),
      },
    })),
  ],
  ['listing.chapters', withListing({ chapters: [] })],
  ['thumbnail.words', withThumbnail({ words: 'one two three four five six'.split(' ') })],
];

/** Ids of the checks that are broken, by weight. */
function broken(input: ReportInput): { must: string[]; should: string[] } {
  const failed = buildReport(input).checks.filter(({ verdict }) => verdict === 'fail');
  const of = (weight: 'must' | 'should'): string[] =>
    failed.filter((check) => check.weight === weight).map(({ id }) => id);
  return { must: of('must'), should: of('should') };
}

describe('A report', () => {
  it('finds nothing broken in a film that keeps every limit', () => {
    const report = buildReport(soundInput);
    expect(broken(soundInput)).toEqual({ must: [], should: [] });
    expect(report.publishable).toBe(true);
    expect(report.checks.filter(({ verdict }) => verdict === 'not measured')).toEqual([]);
  });

  it.each(mustLimits)('fails at %s when that limit alone is broken (%#)', (id, input) => {
    expect(broken(input).must).toEqual([id]);
    expect(buildReport(input).publishable).toBe(false);
    expect(summarise(buildReport(input)).join('\n')).toContain('failed:');
  });

  it.each(shouldLimits)(
    'says that %s is below par, and lets the film pass where no other is broken (%#)',
    (id, input) => {
      expect(broken(input).should).toContain(id);
      expect(summarise(buildReport(input)).join('\n')).toContain('below par:');
    },
  );

  it('breaks each of its checks once', () => {
    const tried = new Set([...mustLimits, ...shouldLimits].map(([id]) => id));
    const untried = buildReport(soundInput).checks.filter(({ id }) => !tried.has(id));
    expect(untried.map(({ id }) => id)).toEqual([]);
  });

  it('has no two checks of one id', () => {
    const ids = buildReport(soundInput).checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fails by a check that was made elsewhere', () => {
    const other = must({ id: 'described.length', what: 'Length', required: '45 s', measured: '44 s' }, false);
    expect(broken({ ...soundInput, checks: [other] }).must).toEqual(['described.length']);
  });
});
