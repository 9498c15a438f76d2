import type { Check } from './check';
import { must, notMeasured, should } from './check';
import type { CutFacts } from './report-facts';

const keyFrameSeconds = 1;
const megabits = { least: 4, most: 16 } as const;
const audioKilobits = 384;
/** A short has no quiet passages. */
const rangesLu = { main: { least: 3, most: 15 }, short: { least: 1, most: 15 } } as const;

/** The checks of a cut's file: the picture's stream, its length, its sound's stream. */
export function filmChecks({ plan, film }: CutFacts): Check[] {
  const { video, audio } = film;
  const { cut, fps } = plan;
  const isHigh = video.codec === 'h264' && /^(?:high|100)$/i.test(video.profile);
  const colours = [video.matrix, video.primaries, video.transfer];
  const rate = video.bitsPerSecond / 1e6;
  const planned = plan.durationInFrames;
  const check = (id: string, what: string, required: string, measured: string) => ({
    id: `${cut}.${id}`,
    what: `${what}`,
    required,
    measured,
  });
  const named = isHigh ? 'H.264 High' : `${video.codec}, profile ${video.profile}`;
  return [
    must(
      check('codec', 'Codec', 'H.264 High, yuv420p', `${named}, ${video.pixelFormat}`),
      isHigh && video.pixelFormat === 'yuv420p',
    ),
    must(
      check('size', 'Picture size', `${plan.width}x${plan.height}`, `${video.width}x${video.height}`),
      video.width === plan.width && video.height === plan.height,
    ),
    must(
      check(
        'colour',
        'Colour',
        'BT.709, limited range',
        `${[...new Set(colours)].join('/')}, ${video.range === 'tv' ? 'limited' : video.range} range`,
      ),
      colours.every((name) => name === 'bt709') && video.range === 'tv',
    ),
    must(
      check(
        'rate',
        'Frame rate',
        `${fps} fps, constant`,
        `${Number(video.framesPerSecond.toFixed(3))} fps, ${video.isConstant ? 'constant' : 'varying'}`,
      ),
      video.isConstant && Math.abs(video.framesPerSecond - fps) < 0.001,
    ),
    must(
      check('frames', 'Length', `${planned} frames, as planned`, `${video.frames} frames`),
      video.frames === planned,
    ),
    ...declaredLength(plan),
    must(
      check(
        'key-frames',
        'Key frames',
        `at most ${keyFrameSeconds * fps} frames apart, closed groups`,
        `at most ${video.keyFrameEvery} apart, ${video.hasClosedGroups ? 'closed' : 'open'}`,
      ),
      video.keyFrameEvery <= keyFrameSeconds * fps && video.hasClosedGroups,
    ),
    must(
      check('fast-start', 'Fast start', 'index first', film.fastStart ? 'index first' : 'index last'),
      film.fastStart,
    ),
    should(
      check(
        'bit-rate',
        'Bit rate',
        `about 8 Mbit/s (${megabits.least} to ${megabits.most})`,
        `${rate.toFixed(1)} Mbit/s`,
      ),
      rate >= megabits.least && rate <= megabits.most,
    ),
    ...(audio === null
      ? [must(check('sound', 'Sound', 'AAC-LC, 48 kHz, stereo', 'there is none'), false)]
      : [
          must(
            check(
              'sound',
              'Sound',
              'AAC-LC, 48 kHz, stereo',
              `${isLowComplexity(audio) ? 'AAC-LC' : `${audio.codec}, profile ${audio.profile}`}, ${audio.sampleRate / 1000} kHz, ${audio.channels === 2 ? 'stereo' : `${audio.channels} channels`}`,
            ),
            isLowComplexity(audio) && audio.sampleRate === 48_000 && audio.channels === 2,
          ),
          should(
            check(
              'sound-rate',
              'Bit rate of the sound',
              `${audioKilobits} kbit/s`,
              `${Math.round(audio.bitsPerSecond / 1000)} kbit/s`,
            ),
            Math.abs(audio.bitsPerSecond / 1000 - audioKilobits) <= audioKilobits * 0.05,
          ),
          must(
            check(
              'sound-length',
              'Sound against picture',
              'within one frame',
              `${(Math.abs(audio.seconds - video.seconds) * fps).toFixed(2)} frames apart`,
            ),
            Math.abs(audio.seconds - video.seconds) * fps <= 1,
          ),
        ]),
    ...loudnessChecks(cut, film.loudness),
  ];
}

function isLowComplexity({ codec, profile }: { readonly codec: string; readonly profile: string }): boolean {
  return codec === 'aac' && /^(?:LC|1)$/i.test(profile);
}

/** What the script declares in all, where it declares it for each section. */
function declaredLength({ cut, reconciliation, durationInFrames, fps }: CutFacts['plan']): Check[] {
  if (reconciliation.length === 0) return [];
  const declared = reconciliation.reduce((sum, { declaredFrames }) => sum + declaredFrames, 0);
  const seconds = (frames: number): string => `${Number((frames / fps).toFixed(2))} s`;
  const parts = {
    id: `${cut}.declared-length`,
    what: 'Length that the sections declare',
    required: seconds(declared),
    measured: seconds(durationInFrames),
  };
  return [should(parts, durationInFrames === declared)];
}

function loudnessChecks(cut: CutFacts['plan']['cut'], loudness: CutFacts['film']['loudness']): Check[] {
  const parts = {
    loudness: { id: `${cut}.loudness`, what: 'Loudness', required: '-14 LUFS, within 1 LU' },
    peak: { id: `${cut}.true-peak`, what: 'True peak', required: 'at most -1 dBTP' },
    range: {
      id: `${cut}.loudness-range`,
      what: 'Loudness range',
      required: `${rangesLu[cut].least} to ${rangesLu[cut].most} LU`,
    },
  };
  if (loudness === null) {
    const why = 'nothing is heard';
    return [
      must({ ...parts.loudness, measured: why }, false),
      notMeasured(parts.peak, why, 'must'),
      notMeasured(parts.range, why, 'should'),
    ];
  }
  const { integratedLufs, truePeakDbtp, rangeLu } = loudness;
  return [
    must(
      { ...parts.loudness, measured: `${integratedLufs.toFixed(1)} LUFS` },
      Math.abs(integratedLufs + 14) <= 1,
    ),
    must({ ...parts.peak, measured: `${truePeakDbtp.toFixed(2)} dBTP` }, truePeakDbtp <= -1),
    should(
      { ...parts.range, measured: `${rangeLu.toFixed(1)} LU` },
      rangeLu >= rangesLu[cut].least && rangeLu <= rangesLu[cut].most,
    ),
  ];
}
