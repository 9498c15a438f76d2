import { z } from 'zod';
import type { SceneFacts } from '../../plan/scene-kind';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { BeatSpec, SceneLine, SoundCue } from '../../plan/video-plan';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotifs } from '../../stage/motifs/choose-motif';
import { motifNames, motifTones } from '../../stage/motifs/motif-words.data';
import { isMotifName } from '../../stage/motifs/choose-motif';
import { spaced, wordLength } from '../../stage/spoken-pace';
import { asSentence } from '../as-sentence';
import { defineScene } from '../define-scene';
import { countWord } from '../count-word';
import { motifPictures } from '../motif-pictures.data';
import { spokenList } from '../spoken-list';
import { lineOf } from '../find-beat';
import { panOf } from '../pan-of';
import { soundAt } from '../sound-at';
import { blockArrivals, figureBlocks, figureHeardAt, savesItsFigure } from './figure-blocks';
import { heardItems, listedItems, listTitle, mainFigure, relatedItems, writtenLeadIn } from './grid-facts';
import { tileRect } from './grid-layout';
import { IconGrid } from './IconGrid';
import { heardTurns } from './heard-turns';
import { examples } from './icon-grid.examples.data';

const schema = z.object({
  title: z.string(),
  items: z
    .array(
      z.object({
        name: z.string(),
        shortName: z.string(),
        detail: z.string().nullable(),
        icon: z.string(),
        motif: z.enum(motifNames),
        tone: z.enum(['cost', 'value', 'accent', 'attention', 'neutral']),
      }),
    )
    .min(1),
  examples: z.array(
    z.object({ text: z.string(), itemIndexes: z.array(z.number().int()), figure: z.string().nullable() }),
  ),
});
export type IconGridProps = z.infer<typeof schema>;
export type GridItem = IconGridProps['items'][number];
export type GridExample = IconGridProps['examples'][number];

/** Items of a scene with their icons and motifs, chosen by their words. */
export function gridItems(
  items: readonly { name: string; shortName: string; detail: string | null }[],
): GridItem[] {
  const texts = items.map(({ name, detail }) => `${name}: ${detail ?? ''}`);
  const motifs = chooseMotifs(texts);
  const tones = ['accent', 'value', 'attention'] as const;
  return items.map(({ name, shortName, detail }, index) => {
    const motif = motifs[index] ?? 'medallion';
    const tone = motif === 'medallion' ? (tones[index % tones.length] ?? 'accent') : motifTones[motif];
    return { name, shortName, detail, icon: chooseIcon(texts[index] ?? name), motif, tone };
  });
}

function fromSection(facts: SceneFacts): IconGridProps | { readonly lacks: string } {
  const items = gridItems(listedItems(facts));
  if (items.length === 0) return { lacks: 'a list of items in its section' };
  const firstItem = facts.lines.findIndex((line) => line.source.part === 'item');
  const leadIn = facts.lines.slice(0, Math.max(0, firstItem)).at(-1)?.text ?? null;
  // What is shown comes from what the section was written to hold: another word in what is said doesn't change it.
  const title = listTitle(leadIn, facts.section.heading.value);
  return {
    title: listTitle(writtenLeadIn(facts.section.content?.value ?? ''), title),
    items,
    examples: facts.document.extras.examples.map(({ value: text }) => ({
      text,
      itemIndexes: relatedItems(text, items),
      figure: mainFigure(text),
    })),
  };
}

export const scene = defineScene<IconGridProps>({
  kind: 'icon-grid',
  cue: {
    patterns: [
      { words: /\bicons?\b/i, weight: 3 },
      { words: /\btiles?\b/i, weight: 2 },
      { words: /\bcards?\b/i, weight: 2 },
      { words: /\bgrid\b/i, weight: 2 },
      { words: /\brepresenting each\b/i, weight: 2 },
      { words: /\bexpanding to show\b/i, weight: 2 },
      { words: /\beach (?:technique|tip|step|item|method|idea|habit|point)\b/i, weight: 1 },
    ],
  },
  triggers: ['explore', 'example'],
  schema,
  fromSection,
  beats: (_props, lines) => {
    const firstItem = lines.findIndex((line) => line.source.part === 'item');
    const lastItem = lines.findLastIndex((line) => line.source.part === 'item');
    const specs: BeatSpec[] = [silentBeat('arrive', 700, 1100, 2500)];
    lines.forEach((line, position) => {
      const { part, index } = line.source;
      if (part === 'item') {
        const next = lines[position + 1];
        const goesOn = next?.source.part === 'item' && next.source.index === index;
        specs.push({
          name: 'item',
          minMs: goesOn ? 200 : 900,
          preferredMs: goesOn ? 500 : 3400,
          maxMs: goesOn ? 1200 : 6000,
          anchor: line.id,
        });
        if (position === lastItem) specs.push(silentBeat('recap', 2400, 4200, 6000));
      } else if (part === 'example') specs.push(...speechBeats('example', [line], 2));
      else if (part === 'interactive') specs.push(...speechBeats('explore', [line], 2.4));
      else if (part === 'engagement') specs.push(...speechBeats('question', [line], 2));
      else specs.push(...speechBeats(position < firstItem ? 'lead' : 'sentence', [line]));
    });
    if (lines.length === 0) specs.push(silentBeat('explore', 3000, 5000, 7500));
    return specs;
  },
  sounds: (props, beats, lines) =>
    beats.flatMap((beat, position): SoundCue[] => {
      const { from, durationInFrames } = beat;
      const line = lineOf(beat, lines);
      if (beat.name === 'item' && line) {
        const before = beats[position - 1];
        const sameItem = before?.name === 'item' && lineOf(before, lines)?.source.index === line.source.index;
        return sameItem
          ? heardTurns(line).map((at) =>
              soundAt('tick', at, 0.25, 2, tilePan(line.source.index, props.items.length)),
            )
          : [
              {
                effect: 'ping' as const,
                step: line.source.index,
                from,
                durationInFrames,
                pan: tilePan(line.source.index, props.items.length),
                level: 0.8,
              },
            ];
      }
      if (beat.name === 'recap')
        return [{ effect: 'swell', step: 0, from, durationInFrames, pan: 0, level: 0.6 }];
      if (beat.name === 'example')
        return [
          ...(line ? namedTicks(props, line) : []),
          ...(line ? blockTicks(props, line) : []),
          {
            effect: 'success' as const,
            step: 0,
            from: beat.hold.from,
            durationInFrames: beat.hold.durationInFrames,
            pan: 0,
            level: 0.6,
          },
        ];
      if (beat.name === 'explore' || beat.name === 'question')
        return [{ effect: 'whoosh', step: 0, from, durationInFrames, pan: 0, level: 0.5 }];
      return [];
    }),
  describe: ({ items }) => {
    const opening =
      items.length === 1
        ? 'An icon tile opens into a card.'
        : asSentence(`${countWord(items.length)} icon tiles open in turn into cards`);
    const motifs = [...new Set(items.map(({ motif }) => (isMotifName(motif) ? motif : 'medallion')))];
    const shown = motifs.filter((motif) => motif !== 'medallion').map((motif) => motifPictures[motif]);
    const [first, second] = [spokenList(shown.slice(0, 2), 2, 6), spokenList(shown.slice(2, 4), 2, 6)];
    return {
      long: [
        opening,
        first === '' ? '' : `They show ${first}.`,
        second === '' ? '' : `Others show ${second}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      short: opening,
    };
  },
  examples,
  Component: IconGrid,
});

/** Soft ticks as the blocks of an example's figure drop into their row, not one for each. */
function blockTicks({ examples }: IconGridProps, line: SceneLine): SoundCue[] {
  const figure = examples[line.source.index]?.figure ?? null;
  const blocks = figure === null ? null : figureBlocks(figure, savesItsFigure(line.text));
  if (figure === null || blocks === null) return [];
  const arrivals = blockArrivals(blocks.cells, line.speech.from, figureHeardAt(line, figure));
  return spaced(arrivals, 5 * wordLength([line])).map((at) => soundAt('tick', at, 0.18, 1, 0));
}

/** A tick as the light goes on to the next item that an example names. */
function namedTicks({ items, examples }: IconGridProps, line: SceneLine): SoundCue[] {
  const { itemIndexes = [] } = examples[line.source.index] ?? {};
  return heardItems(line.words, items, itemIndexes).map(({ item, at }) =>
    soundAt('tick', at, 0.25, 2, tilePan(item, items.length)),
  );
}

/** Which side a tile is on when it is introduced. */
function tilePan(index: number, count: number): number {
  return panOf(tileRect('sides', index, count));
}
