import type { FC } from 'react';
import { AutoScaling } from './AutoScaling';
import { isMotifName } from './choose-motif';
import { Clock } from './Clock';
import { Containers } from './Containers';
import { Discount } from './Discount';
import { Fit } from './Fit';
import { Gears } from './Gears';
import { Growth } from './Growth';
import { Heat } from './Heat';
import { Insight } from './Insight';
import { Inspect } from './Inspect';
import { Measure } from './Measure';
import { Medallion } from './Medallion';
import { Meter } from './Meter';
import { Mix } from './Mix';
import type { MotifProps } from './motif';
import type { MotifName } from './motif-words.data';
import { Network } from './Network';
import { People } from './People';
import { Shield } from './Shield';
import { Slices } from './Slices';
import { SplitBill } from './SplitBill';
import { Tiers } from './Tiers';

const motifs: Readonly<Record<MotifName, FC<MotifProps>>> = {
  fit: Fit,
  discount: Discount,
  'auto-scaling': AutoScaling,
  tiers: Tiers,
  meter: Meter,
  containers: Containers,
  slices: Slices,
  'split-bill': SplitBill,
  growth: Growth,
  shield: Shield,
  clock: Clock,
  people: People,
  mix: Mix,
  inspect: Inspect,
  network: Network,
  heat: Heat,
  measure: Measure,
  gears: Gears,
  insight: Insight,
  medallion: Medallion,
};

/** The drawing of a motif by its name; the medallion for a name that none has. */
export function motifByName(name: string): FC<MotifProps> {
  return isMotifName(name) ? motifs[name] : Medallion;
}
