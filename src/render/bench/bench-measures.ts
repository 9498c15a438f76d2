import type { FrameRange } from '../engine';
import type { KeyFrameDip, Likeness } from './picture-quality';
import type { MemorySample } from './process-memory';

export interface BenchMachine {
  /** Such as "Linux 6.8 x64". */
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
}

export interface BenchVersions {
  readonly node: string;
  readonly browser: string;
  readonly remotion: string;
}

/** A stretch of the film that was sampled, in the scene of this kind. */
export interface SampledRange extends FrameRange {
  readonly kind: string;
}

/** The fast engine, the reference engine, and renderMedia in its usual form. */
export type RenderWay = 'camera' | 'reference' | 'plain';

/** What was measured of one way to render the sampled ranges; null is not measured. */
export interface WayMeasures {
  readonly speed: { readonly frames: number; readonly seconds: number } | null;
  /** Against lossless pictures of the same frames. */
  readonly likeness: Likeness | null;
  readonly keyFrameDip: KeyFrameDip | null;
  /** Of the program with its browsers and encoders. */
  readonly peakBytes: number | null;
}

/** Where the camera's time for a frame goes, ms. */
export interface FrameCost {
  readonly react: number;
  readonly paint: number;
  readonly draw: number;
  readonly convert: number;
}

export interface SceneCost {
  readonly kind: string;
  readonly baked: FrameCost | null;
  readonly unbaked: FrameCost | null;
}

export interface BuildTime {
  readonly seconds: number;
  readonly segments: number;
  readonly reusedSegments: number;
  /** While frames were drawn, sound being mixed beside them; null where none were. */
  readonly framesPerSecond: number | null;
}

/** A whole build: what it was after, and the most memory that it held. */
export interface Build extends BuildTime {
  readonly name: string;
  readonly peakBytes: number | null;
}

/** A build after a word more in one sentence, whose take was at hand. */
export interface EditBuild extends Build {
  /** How long `npm run voice` took before it. */
  readonly speakingSeconds: number;
}

/** A film that is much longer than usual, built from nothing. */
export interface LongBuild extends Build {
  readonly frames: number;
  readonly memory: readonly MemorySample[];
}

/** A build that was killed and begun again. */
export interface KillTest {
  /** What was killed and when, such as "SIGKILL at half of the frames". */
  readonly name: string;
  readonly passed: boolean;
  /** What was seen, such as "12 of 37 pieces reused, film whole". */
  readonly seen: string;
}

/** All that the bench measures; null is not measured. */
export interface BenchMeasures {
  readonly machine: BenchMachine | null;
  readonly versions: BenchVersions | null;
  readonly ranges: readonly SampledRange[] | null;
  readonly ways: Readonly<Record<RenderWay, WayMeasures>>;
  readonly scenes: readonly SceneCost[] | null;
  readonly builds: {
    readonly cold: Build | null;
    readonly noChange: Build | null;
    /** After a word more in one sentence, for several sentences. */
    readonly edits: readonly EditBuild[] | null;
  };
  readonly long: LongBuild | null;
  readonly killTests: readonly KillTest[] | null;
}

/** A way of which nothing was measured. */
export const unmeasuredWay: WayMeasures = { speed: null, likeness: null, keyFrameDip: null, peakBytes: null };

/** A bench of which nothing was measured. */
export const unmeasured: BenchMeasures = {
  machine: null,
  versions: null,
  ranges: null,
  ways: { camera: unmeasuredWay, reference: unmeasuredWay, plain: unmeasuredWay },
  scenes: null,
  builds: { cold: null, noChange: null, edits: null },
  long: null,
  killTests: null,
};
