import type { FC, ReactNode } from 'react';
import { mix } from '../colour';
import { solidColour, type Theme, useTheme } from '../theme';
import type { Block, Point } from './iso';
import { facesOf, iso, onFace, polygon } from './iso';
import { Sprite } from './MotifStage';

/** A colour as light falls on the faces of a solid. */
export interface Shades {
  readonly top: string;
  readonly topFar: string;
  readonly left: string;
  readonly leftLow: string;
  readonly right: string;
  readonly rightLow: string;
  readonly edge: string;
}

/** The shades of a solid of one colour: lit from above and from the left. */
export function shadesOf(lit: string, theme: Theme): Shades {
  const colour = solidColour(theme, lit);
  const shade = theme.name === 'dark' ? '#060B18' : '#17203A';
  return {
    top: mix(colour, '#ffffff', theme.name === 'dark' ? 0.3 : 0.42),
    topFar: mix(colour, '#ffffff', theme.name === 'dark' ? 0.12 : 0.24),
    left: mix(colour, '#ffffff', 0.02),
    leftLow: mix(colour, shade, 0.2),
    right: mix(colour, shade, 0.36),
    rightLow: mix(colour, shade, 0.55),
    edge: mix(colour, '#ffffff', 0.62),
  };
}

/** A quiet solid's colour: the stage's own, a little tinted. */
export function quietColour(theme: Theme, tint: string, amount = 0.2): string {
  return mix(theme.name === 'dark' ? '#24304F' : '#C3CCE2', tint, amount);
}

interface BlockArtProps extends Block {
  /** Prefix of gradient ids, unique in its drawing. */
  readonly id: string;
  readonly colour: string;
  /** Rows of vents and lamps on the sides. */
  readonly detail?: 'plain' | 'server' | 'ribs' | 'tape';
}

/** A block's three faces with light, edges and detail, in isometric coordinates from the drawing's origin. */
export const BlockArt: FC<BlockArtProps> = ({ id, colour, detail = 'plain', ...block }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  const faces = facesOf(block);
  const { w, d, h } = block;
  const start = (face: readonly Point[]): Point => face[0] ?? [0, 0];
  return (
    <g>
      <defs>
        <linearGradient id={`${id}t`} x1="0" y1="1" x2="0.6" y2="0">
          <stop offset="0" stopColor={shades.top} />
          <stop offset="1" stopColor={shades.topFar} />
        </linearGradient>
        <linearGradient id={`${id}l`} x1="0" y1="0" x2="0.2" y2="1">
          <stop offset="0" stopColor={shades.left} />
          <stop offset="1" stopColor={shades.leftLow} />
        </linearGradient>
        <linearGradient id={`${id}r`} x1="0" y1="0" x2="0.2" y2="1">
          <stop offset="0" stopColor={shades.right} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
      </defs>
      <polygon points={polygon(faces.left)} fill={`url(#${id}l)`} />
      <polygon points={polygon(faces.right)} fill={`url(#${id}r)`} />
      <polygon points={polygon(faces.top)} fill={`url(#${id}t)`} />
      {detail === 'server' && (
        <>
          <g transform={onFace('left', start(faces.left))}>
            <Vents width={w} height={h} colour={mix(colour, '#060B18', 0.62)} lamps={false} />
          </g>
          <g transform={onFace('right', start(faces.right))}>
            <Vents width={d} height={h} colour={mix(colour, '#060B18', 0.78)} lamps />
          </g>
        </>
      )}
      {detail === 'ribs' && (
        <>
          <g transform={onFace('left', start(faces.left))}>
            <Ribs width={w} height={h} light={shades.top} dark={shades.leftLow} />
          </g>
          <g transform={onFace('right', start(faces.right))}>
            <Ribs width={d} height={h} light={shades.left} dark={shades.rightLow} />
          </g>
        </>
      )}
      {detail === 'tape' && (
        <>
          <g transform={onFace('top', start(faces.top))}>
            <rect x={w * 0.42} width={w * 0.16} height={d} fill={shades.edge} opacity={0.45} />
          </g>
          <g transform={onFace('left', start(faces.left))}>
            <rect x={w * 0.42} width={w * 0.16} height={h * 0.4} fill={shades.edge} opacity={0.32} />
          </g>
        </>
      )}
      <path
        d={`M${polygon([faces.top[3] ?? [0, 0], faces.top[2] ?? [0, 0], faces.top[1] ?? [0, 0]])}`}
        fill="none"
        stroke={shades.edge}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <path
        d={`M${polygon([faces.top[3] ?? [0, 0], faces.top[0] ?? [0, 0], faces.top[1] ?? [0, 0]])}`}
        fill="none"
        stroke={shades.edge}
        strokeOpacity={0.4}
        strokeWidth={1}
      />
      <path
        d={`M${polygon([faces.left[1] ?? [0, 0], faces.left[2] ?? [0, 0]])}`}
        fill="none"
        stroke={shades.edge}
        strokeOpacity={0.35}
        strokeWidth={1}
      />
    </g>
  );
};

const Vents: FC<{
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly lamps: boolean;
}> = ({ width, height, colour, lamps }) => {
  const theme = useTheme();
  const count = Math.max(2, Math.floor(width / 15));
  const step = (width * (lamps ? 0.56 : 0.78)) / count;
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          x={width * 0.1 + index * step}
          y={height * 0.3}
          width={step * 0.58}
          height={height * 0.42}
          rx={1.2}
          fill={colour}
        />
      ))}
      {lamps &&
        [theme.value, theme.text, theme.attention].map((lamp, index) => (
          <rect
            key={lamp}
            x={width * 0.74 + index * width * 0.07}
            y={height * 0.42}
            width={width * 0.045}
            height={height * 0.16}
            fill={lamp}
            opacity={0.9}
          />
        ))}
    </>
  );
};

const Ribs: FC<{
  readonly width: number;
  readonly height: number;
  readonly light: string;
  readonly dark: string;
}> = ({ width, height, light, dark }) => {
  const count = Math.max(3, Math.round(width / 12));
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <g key={index}>
          <rect
            x={((index + 0.25) * width) / count}
            y={height * 0.1}
            width={width / count / 2.6}
            height={height * 0.8}
            fill={dark}
            opacity={0.75}
          />
          <rect
            x={((index + 0.25) * width) / count}
            y={height * 0.1}
            width={1.2}
            height={height * 0.8}
            fill={light}
            opacity={0.45}
          />
        </g>
      ))}
    </>
  );
};

interface BlockSpriteProps {
  readonly id: string;
  /** Where the world's origin is on the picture. */
  readonly at: Point;
  readonly block: Block;
  readonly colour: string;
  readonly detail?: 'plain' | 'server' | 'ribs' | 'tape';
  readonly opacity?: number;
  readonly scale?: number;
  readonly rotate?: number;
  /** More art, in coordinates from the block's own corner. */
  readonly children?: ReactNode;
}

/** A block as one baked sprite that stands in the isometric world. */
export const BlockSprite: FC<BlockSpriteProps> = ({
  id,
  at,
  block,
  colour,
  detail = 'plain',
  opacity = 1,
  scale = 1,
  rotate = 0,
  children,
}) => {
  const { w, d, h } = block;
  const pad = 3;
  const [left] = iso(0, d, 0);
  const [right] = iso(w, 0, 0);
  const [, bottom] = iso(w, d, 0);
  const width = Math.ceil(right - left + 2 * pad);
  const height = Math.ceil(bottom + h + 2 * pad);
  const [x, y] = iso(block.x, block.y, block.z);
  return (
    <Sprite
      id={`${id}-${colour}-${w}-${d}-${h}-${detail}`}
      width={width}
      height={height}
      x={at[0] + x + left - pad + width / 2}
      y={at[1] + y - h - pad + height / 2}
      opacity={opacity}
      scale={scale}
      rotate={rotate}
    >
      <g transform={`translate(${-left + pad} ${h + pad})`}>
        <BlockArt id="b" x={0} y={0} z={0} w={w} d={d} h={h} colour={colour} detail={detail} />
        {children}
      </g>
    </Sprite>
  );
};
