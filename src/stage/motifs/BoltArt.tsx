import type { FC } from 'react';
import { mix } from '../colour';

/** A bolt of lightning in a 150 x 180 px box. */
export const BoltArt: FC<{ readonly colour: string }> = ({ colour }) => (
  <>
    <defs>
      <linearGradient id="bo" x1="0.8" y1="0" x2="0.2" y2="1">
        <stop offset="0" stopColor={mix(colour, '#ffffff', 0.6)} />
        <stop offset="1" stopColor={colour} />
      </linearGradient>
    </defs>
    <path
      d="M96 14 L22 100 L68 100 L34 172 L136 74 L86 74 L124 26 Z"
      fill={mix(colour, '#3A1D00', 0.6)}
      transform="translate(6 9)"
    />
    <path
      d="M96 14 L22 100 L68 100 L34 172 L136 74 L86 74 L124 26 Z"
      fill="url(#bo)"
      stroke={mix(colour, '#ffffff', 0.75)}
      strokeWidth={2.5}
      strokeLinejoin="round"
    />
  </>
);
