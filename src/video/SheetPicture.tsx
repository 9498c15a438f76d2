import type { FC } from 'react';
import { AbsoluteFill, Freeze, Sequence } from 'remotion';
import { scenes } from '../scenes/registry';
import { textFamily } from '../stage/fonts';
import { Ground } from '../stage/Ground';
import { main, short } from '../stage/layout';
import { dark } from '../stage/theme';
import { ExampleStage } from './ExampleStage';
import { filmFps } from './film-fps';
import type { SheetCell } from './sheet-cells';
import { sheetCells } from './sheet-cells';

const width = 2160;
const label = 24;
const columns = { main: 8, short: 12 } as const;
const gap = 4;

const cellsOf = (cut: SheetCell['cut']): SheetCell[] =>
  sheetCells(scenes, filmFps).filter((cell) => cell.cut === cut);
const sizeOf = (cut: SheetCell['cut']) => {
  const content = cut === 'main' ? main : short;
  const scale = (width / columns[cut] - gap) / content.width;
  return { content, scale, rowHeight: Math.ceil(content.height * scale) + label };
};
const heightOf = (cut: SheetCell['cut']): number =>
  Math.ceil(cellsOf(cut).length / columns[cut]) * sizeOf(cut).rowHeight;

/** Size of the whole sheet, px. */
export function sheetSize(): { readonly width: number; readonly height: number } {
  const height = heightOf('main') + heightOf('short');
  return { width, height: height + (height % 2) };
}

/** Every kind in one picture: two key beats in each theme, the kinds of the main cut above those of the short. */
export const SheetPicture: FC = () => (
  <Ground theme="dark">
    <AbsoluteFill style={{ backgroundColor: dark.groundDeep }} />
    <Cells cut="main" top={0} />
    <Cells cut="short" top={heightOf('main')} />
  </Ground>
);

const Cells: FC<{ readonly cut: SheetCell['cut']; readonly top: number }> = ({ cut, top }) => {
  const { content, scale, rowHeight } = sizeOf(cut);
  return cellsOf(cut).map((cell, index) => (
    <div
      key={`${cell.scene.kind}-${cell.theme}-${index}`}
      style={{
        position: 'absolute',
        left: (index % columns[cut]) * (width / columns[cut]) + gap / 2,
        top: top + Math.floor(index / columns[cut]) * rowHeight,
      }}
    >
      <div
        style={{
          height: label,
          width: content.width * scale,
          fontFamily: `"${textFamily}", sans-serif`,
          fontSize: cut === 'main' ? 15 : 12,
          lineHeight: `${label}px`,
          whiteSpace: 'nowrap',
          color: dark.muted,
        }}
      >
        {cell.label}
      </div>
      <div style={{ width: content.width * scale, height: content.height * scale, overflow: 'hidden' }}>
        <div
          style={{
            position: 'relative',
            width: content.width,
            height: content.height,
            transformOrigin: '0 0',
            transform: `scale(${scale})`,
          }}
        >
          <Freeze frame={cell.frame}>
            <Sequence width={content.width} height={content.height}>
              <ExampleStage scene={cell.scene} example={cell.example} theme={cell.theme} />
            </Sequence>
          </Freeze>
        </div>
      </div>
    </div>
  ));
};
