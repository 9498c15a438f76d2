import { describe, expect, it } from 'vitest';
import type { BenchMeasures } from './bench-measures';
import { unmeasured, unmeasuredWay } from './bench-measures';
import { benchJson, formatBench } from './bench-report';

const measures: BenchMeasures = {
  machine: { system: 'Linux 6.8 x64', processor: 'Xeon', cores: 2, memoryBytes: 8 * 2 ** 30 },
  versions: { node: '20.20.2', browser: 'Chromium 147', remotion: '4.0.527' },
  ranges: [
    { kind: 'icon-grid', from: 3000, to: 3059 },
    { kind: 'quote', from: 9000, to: 9059 },
  ],
  ways: {
    camera: {
      speed: { frames: 120, seconds: 3 },
      likeness: { frames: 4, psnrDb: 41.26, ssim: 0.99714, lowestPsnrDb: 38 },
      keyFrameDip: { atKeyDb: 0.512, afterKeyDb: 0.3, keyFrames: 2 },
      peakBytes: 900 * 2 ** 20,
    },
    reference: { ...unmeasuredWay, speed: { frames: 120, seconds: 20 } },
    plain: { ...unmeasuredWay, speed: { frames: 116, seconds: 29 } },
  },
  scenes: [
    {
      kind: 'icon-grid',
      baked: { react: 2, paint: 3.04, draw: 8, convert: 4 },
      unbaked: null,
    },
  ],
  builds: {
    cold: {
      name: 'cold',
      seconds: 402.34,
      segments: 37,
      reusedSegments: 0,
      framesPerSecond: 43.21,
      peakBytes: 1200 * 2 ** 20,
    },
    noChange: null,
    edits: [
      {
        name: '"A word"',
        speakingSeconds: 7.25,
        seconds: 31,
        segments: 37,
        reusedSegments: 35,
        framesPerSecond: null,
        peakBytes: null,
      },
    ],
  },
  long: null,
  killTests: [{ name: 'at half of the frames', passed: true, seen: '18 of 37 pieces reused' }],
};

describe('The report of a bench', () => {
  it('is a table', () => {
    expect(formatBench(measures)).toMatchInlineSnapshot(`
      "Machine   Linux 6.8 x64, 2 x Xeon, 8.0 GiB
      Node      20.20.2
      Browser   Chromium 147
      Remotion  4.0.527
      Frames    3000-3059 (icon-grid)
                9000-9059 (quote)

      The same frames by              camera  reference engine   renderMedia
      frames a second                   40.0               6.0           4.0
      times as fast as renderMedia      10.0               1.5           1.0
      times as fast as the reference     6.7               1.0           0.7
      SSIM to lossless                0.9971      not measured  not measured
      PSNR to lossless (dB)             41.3      not measured  not measured
      PSNR of the worst frame (dB)      38.0      not measured  not measured
      dip at key frames (dB)            0.51      not measured  not measured
      dip one frame later (dB)          0.30      not measured  not measured
      peak memory (MiB)                  900      not measured  not measured

      The camera, ms a frame  react  paint  draw  convert  in all
      icon-grid, baked          2.0    3.0   8.0      4.0    17.0
      icon-grid, unbaked      not measured

      The whole build                             seconds  of the first  segments reused  frames a second  peak memory (MiB)
      from nothing                                  402.3         1.000          0 of 37             43.2               1200
      without a change                            not measured
      one edit, spoken before in 7.3 s: "A word"     31.0         0.077         35 of 37     not measured       not measured
      a long film                                 not measured

      Killed and begun again
      at half of the frames   passed  18 of 37 pieces reused
      "
    `);
  });

  it('says of each part that was not measured that it was not', () => {
    expect(formatBench(unmeasured)).toMatchInlineSnapshot(`
      "Machine   not measured
      Node      not measured
      Browser   not measured
      Remotion  not measured
      Frames    not measured

      The same frames by                    camera  reference engine   renderMedia
      frames a second                 not measured      not measured  not measured
      times as fast as renderMedia    not measured      not measured  not measured
      times as fast as the reference  not measured      not measured  not measured
      SSIM to lossless                not measured      not measured  not measured
      PSNR to lossless (dB)           not measured      not measured  not measured
      PSNR of the worst frame (dB)    not measured      not measured  not measured
      dip at key frames (dB)          not measured      not measured  not measured
      dip one frame later (dB)        not measured      not measured  not measured
      peak memory (MiB)               not measured      not measured  not measured

      The camera, ms a frame  react  paint  draw  convert  in all
      all scenes              not measured

      The whole build   seconds  of the first  segments reused  frames a second  peak memory (MiB)
      from nothing      not measured
      without a change  not measured
      after one edit    not measured
      a long film       not measured

      Killed and begun again
      all tests               not measured
      "
    `);
  });

  it('names a failed test in capitals', () => {
    const killTests = [{ name: 'while joining', passed: false, seen: 'half a film' }];
    expect(formatBench({ ...unmeasured, killTests })).toMatch(/while joining +FAILED +half a film/);
  });

  it('is JSON that holds the measures, frames a second and their ratios', () => {
    const { framesPerSecond, timesAsFast, ...rest } = JSON.parse(benchJson(measures));
    expect(rest).toEqual(measures);
    expect(framesPerSecond).toEqual({ camera: 40, reference: 6, plain: 4 });
    expect(timesAsFast).toEqual({ cameraAsReference: 40 / 6, cameraAsPlain: 10, referenceAsPlain: 1.5 });
  });

  it('leaves ratios out where a speed is missing', () => {
    expect(JSON.parse(benchJson(unmeasured)).timesAsFast).toEqual({
      cameraAsReference: null,
      cameraAsPlain: null,
      referenceAsPlain: null,
    });
  });
});
