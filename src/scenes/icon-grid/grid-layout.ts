import { main } from '../../stage/layout';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the tiles stand: at both sides of the open card, as one big grid, or in a strip below a panel. */
export type Formation = 'sides' | 'grid' | 'strip';

/** More items than this are shown in pages beside the card. */
export const pageSize = 12;

const stage: Rect = { x: main.margin, y: main.contentTop, width: main.width - 2 * main.margin, height: 696 };
const gap = 24;

/** The open card between the columns. */
export const cardRect: Rect = { x: 364, y: main.contentTop, width: 1192, height: 696 };

/** Where an example or a sentence stands above the strip. */
export const panelRect: Rect = { x: main.margin, y: main.contentTop, width: stage.width, height: 452 };

/** How many items stand beside the card at once, evenly over the pages. */
export function itemsPerPage(count: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / pageSize)));
}

/**
 * Where tile `index` of `count` stands in a formation, px.
 *
 * All are whole px, so that pictures on them are copied instead of resampled. Tiles never overlap and stay inside the content area; in `sides` the tiles of every page share the same places.
 */
export function tileRect(formation: Formation, index: number, count: number): Rect {
  if (formation === 'sides') return sideRect(index, count);
  if (formation === 'grid') return gridRect(index, count);
  return stripRect(index, count);
}

function sideRect(index: number, count: number): Rect {
  const perPage = itemsPerPage(count);
  const place = index % perPage;
  const rows = Math.ceil(perPage / 2);
  const onLeft = place < rows;
  const inColumn = onLeft ? rows : perPage - rows;
  const height = Math.floor(Math.min(200, (stage.height - gap * (rows - 1)) / rows));
  const used = inColumn * height + (inColumn - 1) * gap;
  return {
    x: onLeft ? stage.x : stage.x + stage.width - 244,
    y: stage.y + Math.round((stage.height - used) / 2) + (onLeft ? place : place - rows) * (height + gap),
    width: 244,
    height,
  };
}

function gridRect(index: number, count: number): Rect {
  const columns =
    count <= 3
      ? count
      : count === 4
        ? 2
        : count <= 6
          ? 3
          : count <= 12
            ? 4
            : Math.min(7, Math.ceil(Math.sqrt(count * 1.5)));
  const rows = Math.ceil(count / columns);
  const space = count > 12 ? 16 : gap;
  const width = Math.floor(Math.min(700, (stage.width - space * (columns - 1)) / columns));
  const height = Math.floor(Math.min(380, (stage.height - space * (rows - 1)) / rows));
  const row = Math.floor(index / columns);
  const inRow = row === rows - 1 ? count - row * columns : columns;
  const usedWidth = inRow * width + (inRow - 1) * space;
  const usedHeight = rows * height + (rows - 1) * space;
  return {
    x: stage.x + Math.round((stage.width - usedWidth) / 2) + (index % columns) * (width + space),
    y: stage.y + Math.round((stage.height - usedHeight) / 2) + row * (height + space),
    width,
    height,
  };
}

function stripRect(index: number, count: number): Rect {
  const rows = count > 8 ? 2 : 1;
  const columns = Math.ceil(count / rows);
  const space = 12;
  const width = Math.floor(Math.min(280, (stage.width - space * (columns - 1)) / columns));
  const height = Math.floor((208 - space * (rows - 1)) / rows);
  const row = Math.floor(index / columns);
  const inRow = Math.min(columns, count - row * columns);
  const used = inRow * width + (inRow - 1) * space;
  return {
    x: stage.x + Math.round((stage.width - used) / 2) + (index % columns) * (width + space),
    y: main.contentBottom - 22 - 208 + row * (height + space),
    width,
    height,
  };
}

/** A rectangle between two. */
export function blendRect(from: Rect, to: Rect, share: number): Rect {
  const mid = (a: number, b: number): number => a + (b - a) * share;
  return {
    x: mid(from.x, to.x),
    y: mid(from.y, to.y),
    width: mid(from.width, to.width),
    height: mid(from.height, to.height),
  };
}
