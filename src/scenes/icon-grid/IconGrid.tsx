import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { Backdrop } from '../../stage/Backdrop';
import { main } from '../../stage/layout';
import { enter, ramp } from '../../stage/motion';
import { motifByName } from '../../stage/motifs/motif-registry';
import { Text } from '../../stage/Text';
import { contains, endOf } from '../../time/span';
import { heardItems, relatedItems } from './grid-facts';
import { itemsPerPage } from './grid-layout';
import { OpenCard } from './OpenCard';
import { Beams, Pointer } from './Overlays';
import type { IconGridProps } from './scene';
import { SentencePanel } from './SentencePanel';
import { Tile } from './Tile';
import { arrival, beatAt, inTurn, openness, placeOf, pointerAt, since, waveLight } from './tile-states';
import { formationsOf, pageAt, panelTimes, visitsOf } from './visits';

/** How much fainter the tiles are that a sentence doesn't speak of; their names still read. */
const othersDim = 0.05;

/** Tiles that fly to the centre one by one, open into cards, and dock back with a check. */
export const IconGrid: FC<SceneProps<IconGridProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const { items, title } = props;
  const count = items.length;
  const visits = visitsOf(beats, lines, count);
  const changes = formationsOf(beats, Math.round(fps * 0.7));
  const page = pageAt(visits, frame, count);
  const beat = beatAt(beats, frame);
  const panel = panelTimes(beats, lines).find((time) => contains(time, frame)) ?? null;
  const example = panel?.kind === 'example' ? (props.examples[panel.line.source.index] ?? null) : null;
  const related = panel ? (example?.itemIndexes ?? relatedItems(panel.line.text, items)) : [];
  const heard = panel ? heardItems(panel.line.words, items, related) : [];
  const turning = beat ? inTurn(beat, frame, fps, related.length || count, 1.3) : 0;
  // The light follows the words; where none of the items is named it goes round.
  const latest = heard.findLast(({ at }) => frame >= at);
  const spotlit = panel
    ? ((latest ?? heard[0])?.item ?? related[turning % Math.max(1, related.length)] ?? turning)
    : 0;
  const spotlitItem = items[spotlit] ?? items[0];
  const exploring = beat?.name === 'explore' ? pointerAt(beat, count, frame, fps) : null;
  const places = items.map((_, index) => placeOf(index, count, changes, frame, fps));
  const cards = visits
    .map((visit) => ({ visit, open: openness(visit, frame, fps) }))
    .filter(({ open }) => open > 0.001);

  const lightOf = (index: number): number => {
    if (!beat) return 0;
    if (beat.name === 'recap' || beat.name === 'lead') return waveLight(beat, index, count, frame);
    if (exploring)
      return index === exploring.item
        ? exploring.move
        : index === exploring.previous
          ? 1 - exploring.move
          : 0;
    if (!panel) return 0;
    if (related.length > 0)
      return related.includes(index) ? since(beat, frame, fps) * (index === spotlit ? 1 : 0.72) : 0;
    return index === spotlit ? since(beat, frame, fps) : 0;
  };

  const atPointer = (index: number): [number, number] => {
    const rect = places[index]?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    return [rect.x + rect.width * 0.62, rect.y + rect.height * 0.66];
  };

  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.5, 0.5]} strength={0.22} />
      <div
        style={{
          position: 'absolute',
          left: main.margin,
          top: main.titleBaseline - 42,
          opacity: beats[0] ? enter(frame, fps, beats[0].from) : 1,
        }}
      >
        <Text size={46} weight={700} family="display" maxWidth={1728}>
          {title}
        </Text>
      </div>
      {items.map((item, index) => {
        const place = places[index];
        if (!place) return null;
        const visit = visits.find((candidate) => candidate.item === index);
        const card = cards.find((candidate) => candidate.visit.item === index);
        const onPage = Math.floor(index / itemsPerPage(count)) === page ? 1 : 0;
        const hidden = (formation: string): number => (formation === 'sides' ? onPage : 1);
        const arrived = arrival(beats, index, count, frame, fps);
        const lit = lightOf(index);
        const explored = exploring?.item === index && place.rect.height >= 250 ? exploring.move : 0;
        const Motif = motifByName(item.motif);
        return (
          <Tile
            key={index}
            item={item}
            ordinal={index + 1}
            rect={place.rect}
            labels={[
              { rect: place.from.rect, share: place.share >= 1 ? 0 : Math.max(0, 1 - place.share * 2) },
              { rect: place.to.rect, share: place.share >= 1 ? 1 : Math.max(0, place.share * 2 - 1) },
            ]}
            still={place.share >= 1}
            lit={lit}
            done={visit ? ramp(frame, endOf(visit), fps * 0.35) : 0}
            lift={
              (panel || exploring || beat?.name === 'recap' ? 1 : 0.4) * lit + (1 - Math.min(1, arrived)) * -2
            }
            opacity={
              Math.min(1, arrived) *
              (hidden(place.from.formation) * (1 - place.share) + hidden(place.to.formation) * place.share) *
              (panel && related.length > 0 && !related.includes(index)
                ? 1 - othersDim * (beat ? since(beat, frame, fps) : 1)
                : 1)
            }
            away={card ? Math.min(1, card.open * 1.6) : 0}
            acting={
              exploring && explored > 0.15
                ? {
                    share: explored,
                    art: (
                      <Motif
                        progress={{ frame, from: exploring.since, durationInFrames: Math.round(fps * 1.7) }}
                        size={place.rect.height * 0.74}
                        tone={item.tone}
                        icon={item.icon}
                      />
                    ),
                  }
                : null
            }
          />
        );
      })}
      {panel && spotlitItem && (
        <>
          <SentencePanel
            key={panel.line.id}
            time={panel}
            example={example}
            item={spotlitItem}
            itemFrom={latest === undefined || latest === heard[0] ? panel.from : latest.at}
          />
          <Beams
            rects={(related.length > 0 ? related : [spotlit]).flatMap((index) => places[index]?.rect ?? [])}
            at={panel.from}
            tones={related.map((index) => items[index]?.tone ?? 'accent')}
          />
        </>
      )}
      {cards.map(({ visit, open }) => {
        const item = items[visit.item];
        const slot = places[visit.item]?.rect;
        return item && slot ? (
          <OpenCard
            key={`${visit.item}/${visit.from}`}
            item={item}
            visit={visit}
            count={count}
            slot={slot}
            open={open}
          />
        ) : null;
      })}
      {exploring && (
        <Pointer
          from={atPointer(exploring.previous)}
          to={atPointer(exploring.item)}
          move={exploring.move}
          since={exploring.since}
        />
      )}
    </AbsoluteFill>
  );
};
