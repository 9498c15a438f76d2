import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Span } from '../time/span';
import { captionPages } from './caption-pages';
import { alpha } from './colour';
import { textFamily } from './fonts';
import { enter } from './motion';
import { useTheme } from './theme';

/** A spoken line with the frames of its words. */
export interface CaptionedLine {
  readonly speech: Span;
  readonly words: readonly (Span & { readonly text: string })[];
}

interface WordCaptionsProps {
  readonly lines: readonly CaptionedLine[];
  readonly left: number;
  /** Top of the first row, px. */
  readonly top: number;
  readonly size?: number;
  /** When something else takes their place. */
  readonly until?: number;
}

/** Captions of the vertical cut: the phrase being said in ink pills, the word being said on amber. */
export const WordCaptions: FC<WordCaptionsProps> = ({ lines, left, top, size = 54, until = Infinity }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const pages = captionPages(lines.flatMap((line) => line.words));
  const page = pages.findLast((candidate) => frame >= candidate.from - fps * 0.1) ?? pages[0];
  const last = page?.rows.at(-1)?.at(-1);
  if (!page || !last) return null;
  const next = pages.find((candidate) => candidate.from > page.from);
  const end = next ? next.from : last.from + last.durationInFrames + fps * 1.5;
  if (frame < page.from - fps * 0.15 || frame > end || frame >= until) return null;
  const shown = enter(frame, fps, page.from - fps * 0.15);
  const ink = theme.name === 'dark' ? '#0A1020' : '#0B1220';
  return (
    <div
      style={{
        position: 'absolute',
        left,
        top,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        gap: 8,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 18}px)`,
      }}
    >
      {page.rows.map((row, rowIndex) => (
        <div
          key={rowIndex}
          style={{
            backgroundColor: alpha(ink, 0.94),
            borderRadius: 18,
            padding: '4px 12px',
            display: 'flex',
            fontFamily: `"${textFamily}", sans-serif`,
            fontSize: size,
            fontWeight: 700,
            lineHeight: 1.12,
            letterSpacing: '-0.015em',
            whiteSpace: 'pre',
          }}
        >
          {row.map((word, index) => {
            const following = page.rows.flat().find((candidate) => candidate.from > word.from);
            const current =
              frame >= word.from && frame < (following?.from ?? word.from + word.durationInFrames);
            const colour = current ? '#0B1220' : frame >= word.from ? '#F4F6FB' : '#A9B4CC';
            return (
              <span
                key={index}
                style={{
                  padding: '2px 9px',
                  borderRadius: 12,
                  color: colour,
                  backgroundColor: current ? '#FFC24B' : 'transparent',
                }}
              >
                {word.text}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
};
