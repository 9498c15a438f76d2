import type { ReactNode } from 'react';
import type { SceneKind } from '../plan/scene-kind';
import type { Beat, SceneLine } from '../plan/video-plan';

/** What a scene's component gets; `useCurrentFrame()` counts from the scene's first frame, like every span here. */
export interface SceneProps<Props> {
  readonly props: Props;
  readonly beats: readonly Beat[];
  readonly lines: readonly SceneLine[];
  readonly durationInFrames: number;
}

/** A whole scene kind: the planner's part and the drawing. */
export interface SceneDefinition<Props = unknown> extends SceneKind<Props> {
  /**
   * Named props with lines to say, an ordinary one and the edges (1 item, 20 items, very long words): Studio
   * compositions, contact-sheet cells and test cases at once.
   */
  readonly examples: Readonly<Record<string, SceneExample<Props>>>;
  /** Written as a method so that kinds of any props fit one registry; props are parsed by `schema` first. */
  Component(props: SceneProps<Props>): ReactNode | Promise<ReactNode>;
}

export interface SceneExample<Props> {
  readonly props: Props;
  /** Sentences that are spoken in it, in order, with what they stand for. */
  readonly lines: readonly {
    readonly text: string;
    readonly part: SceneLine['source']['part'];
    readonly index: number;
  }[];
  readonly cut: 'main' | 'short';
}

/** Any scene, its props' type forgotten: what the registry holds. Props pass through `schema` before they are drawn. */
export type AnyScene = SceneDefinition<unknown>;

/** Declares a scene kind; only checks its types. */
export function defineScene<Props>(scene: SceneDefinition<Props>): SceneDefinition<Props> {
  return scene;
}
