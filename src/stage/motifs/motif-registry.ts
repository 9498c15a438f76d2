import type { FC } from 'react';
import { isMotifName } from './choose-motif';
import type { MotifProps } from './motif';
import type { MotifName } from './motif-words.data';
import { AutoScaling } from './AutoScaling';
import { Discount } from './Discount';
import { Fit } from './Fit';
import { Medallion } from './Medallion';
import { Slices } from './Slices';
import { Tiers } from './Tiers';

const motifs: Readonly<Partial<Record<MotifName, FC<MotifProps>>>> = {
  fit: Fit,
  discount: Discount,
  'auto-scaling': AutoScaling,
  tiers: Tiers,
  slices: Slices,
  medallion: Medallion,
};

/** The drawing of a motif by its name; the medallion for a name that none has. */
export function motifByName(name: string): FC<MotifProps> {
  return (isMotifName(name) ? motifs[name] : undefined) ?? Medallion;
}
