import type { AnyScene } from './define-scene';
import { scene as balanceScale } from './balance-scale/scene';
import { scene as dashboard } from './dashboard/scene';
import { scene as endScreen } from './end-screen/scene';
import { scene as example } from './example/scene';
import { scene as fluctuatingGraph } from './fluctuating-graph/scene';
import { scene as iconGrid } from './icon-grid/scene';
import { scene as infographic } from './infographic/scene';
import { scene as keyPoints } from './key-points/scene';
import { scene as poll } from './poll/scene';
import { scene as question } from './question/scene';
import { scene as quiz } from './quiz/scene';
import { scene as quote } from './quote/scene';
import { scene as shortEnd } from './short-end/scene';
import { scene as shortHook } from './short-hook/scene';
import { scene as shortItem } from './short-item/scene';
import { scene as sliderPrompt } from './slider-prompt/scene';
import { scene as statistic } from './statistic/scene';
import { scene as summary } from './summary/scene';
import { scene as titleCard } from './title-card/scene';

/** All scene kinds; a new one is one folder and one line here. */
export const scenes: readonly AnyScene[] = [
  balanceScale,
  dashboard,
  endScreen,
  example,
  fluctuatingGraph,
  iconGrid,
  infographic,
  keyPoints,
  poll,
  question,
  quiz,
  quote,
  shortEnd,
  shortHook,
  shortItem,
  sliderPrompt,
  statistic,
  summary,
  titleCard,
];

/** The kinds by name. */
export const sceneByKind: ReadonlyMap<string, AnyScene> = new Map(scenes.map((scene) => [scene.kind, scene]));
