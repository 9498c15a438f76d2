import { createContext, useContext } from 'react';
import { z } from 'zod';
import { brighten } from './colour';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** A theme is one file: colours by meaning, nothing else. */
export const themeSchema = z.object({
  name: z.enum(['dark', 'light']),
  ground: colour,
  /** The ground's far corner, for its slow gradient. */
  groundDeep: colour,
  raised: colour,
  raisedHigh: colour,
  line: colour,
  text: colour,
  muted: colour,
  /** Text on a filled accent. */
  onAccent: colour,
  cost: colour,
  value: colour,
  accent: colour,
  attention: colour,
  /** Progress bar: sections that are over. */
  done: colour,
});

export type Theme = z.infer<typeof themeSchema>;

export const dark: Theme = {
  name: 'dark',
  ground: '#0B1220',
  groundDeep: '#070C17',
  raised: '#141D31',
  raisedHigh: '#1C2947',
  line: '#26324B',
  text: '#F4F6FB',
  muted: '#A9B4CC',
  onAccent: '#0B1220',
  cost: '#FF7A59',
  value: '#2DD4A7',
  accent: '#8B9BFF',
  attention: '#FFC24B',
  done: '#5A6A8C',
};

export const light: Theme = {
  name: 'light',
  ground: '#F7F8FC',
  groundDeep: '#E8ECF6',
  raised: '#FFFFFF',
  raisedHigh: '#FFFFFF',
  line: '#CBD3E4',
  text: '#0B1220',
  muted: '#4A5670',
  onAccent: '#FFFFFF',
  cost: '#B93A1B',
  value: '#08745A',
  accent: '#4353C8',
  attention: '#8A5A00',
  done: '#8391AE',
};

export const themes: Readonly<Record<Theme['name'], Theme>> = { dark, light };

export const ThemeContext = createContext<Theme>(dark);

/** The theme of the film that is drawn. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** What a colour stands for; scenes name a meaning, never a colour. */
export type Tone = 'cost' | 'value' | 'accent' | 'attention' | 'neutral';

/** The theme's colour for a meaning. */
export function toneColour(theme: Theme, tone: Tone): string {
  return tone === 'neutral' ? theme.muted : theme[tone];
}

/** How much brighter solids are than type of the same meaning, where the ground is light. */
const solidLift = 0.16;

/**
 * The colour of a lit solid: on a light ground type has to be dark to be read, and solids in its colour would look dull.
 *
 * @example solidColour(light, light.value) // a brighter mint
 */
export function solidColour(theme: Theme, colour: string): string {
  return theme.name === 'dark' ? colour : brighten(colour, solidLift);
}
