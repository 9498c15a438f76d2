import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawnText, FrameFacts } from '../publish/frame-facts';
import { browserPath } from './browser';
import { openMarkup } from './camera';
import { serveFilm } from './serve-film';
import { unpackNotes } from './unpack-notes';

const size = { width: 512, height: 256 };
const at = (left: number, top: number, more: string): string =>
  `position: absolute; left: ${left}px; top: ${top}px; white-space: pre; ${more}`;
const markup = `<div id="card" style="position: absolute; inset: 0; font: 700 20px sans-serif; color: #fff; background: #000">
  <div style="${at(0, 0, 'width: 128px; height: 64px; background: #f00')}"></div>
  <div style="${at(128, 0, 'width: 128px; height: 64px; background: #767676')}"></div>
  <div style="${at(140, 20, '')}">On grey</div>
  <div style="${at(300, 20, 'opacity: 0.5')}"><span style="opacity: 0.5">Faint</span></div>
  <div style="${at(20, 90, '')}">Covered</div>
  <div style="${at(10, 80, 'width: 150px; height: 50px; background: #00f')}"></div>
  <div style="${at(20, 92, '')}">Covers it</div>
  <div style="${at(200, 90, 'width: 40px; overflow: hidden')}">Cut by its box</div>
  <div style="${at(-20, 150, '')}">Cut by the frame</div>
  <div style="${at(300, 90, 'transform: scale(1.5); transform-origin: 0 0')}" data-furniture="">Scaled</div>
  <div style="${at(300, 160, 'transform: rotate(20deg)')}">Turned</div>
  <div style="${at(20, 200, 'color: #030303')}">Unseen</div>
  <div style="${at(200, 200, 'opacity: 0')}">Gone</div>
</div>`;

describe('what is noted of a frame', { timeout: 120_000 }, () => {
  let facts: FrameFacts;
  const find = (text: string): DrawnText | undefined =>
    facts.moments[0]?.texts.find((one) => one.text === text);
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'notes-'));
    const server = await serveFilm(folder);
    const camera = await openMarkup(await browserPath(), server, markup, size);
    try {
      const checks = { lumaEvery: 2, textEvery: 100, restFrames: [11] };
      const { notes } = await camera.record(
        { from: 10, to: 13, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks },
        join(folder, 'card.h264'),
        () => undefined,
      );
      if (notes === null) throw new Error('Nothing was noted');
      facts = unpackNotes(notes);
    } finally {
      await camera.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);

  it('is a picture of its lumas on every so many frames', () => {
    const { columns, rows, pictures } = facts.lumas;
    expect([columns, rows, pictures.length]).toEqual([32, 16, 2]);
    // The code of pure red, then of black.
    expect([pictures[1]?.[0], pictures[1]?.[31]]).toEqual([63, 16]);
  });

  it('is a picture of its relative luminance on every frame', () => {
    const { columns, pictures } = facts.luminances;
    expect([columns, pictures.length]).toEqual([8, 4]);
    expect(Math.abs((pictures[3]?.[0] ?? 0) - 0.2126 * 255)).toBeLessThan(2);
    expect(pictures[3]?.[7]).toBe(0);
  });

  it('is read at the rest of a beat, counted from the first frame', () => {
    expect(facts.moments.map(({ frame, isRest }) => [frame, isRest])).toEqual([[1, true]]);
  });

  it('is the contrast of text with what is behind it, its opacity reckoned in', () => {
    expect(find('On grey')?.contrast).toBeCloseTo(4.54, 1);
    expect(find('Faint')?.opacity).toBeCloseTo(0.25);
    // A quarter of white on black is #404040.
    expect(find('Faint')?.contrast).toBeCloseTo(2.02, 1);
  });

  it('keeps apart a covered text and the text that is written over it', () => {
    expect(find('Covered')?.contrast).toBeNull();
    expect(find('Covers it')?.contrast).toBeGreaterThan(2);
  });

  it('has no contrast for text that is covered, but for text in the colour of its ground', () => {
    expect(find('Covered')?.contrast).toBeNull();
    expect(find('Unseen')?.contrast).toBeLessThan(1.1);
    expect(find('Gone')).toBeUndefined();
  });

  it('says what cuts text off', () => {
    expect(find('Cut by its box')?.cutBy).toBe('box');
    expect(find('Cut by the frame')?.cutBy).toBe('frame');
    expect(find('On grey')?.cutBy).toBeNull();
  });

  it('has the size of type as it is shown, and knows what is turned and what is furniture', () => {
    expect(find('Scaled')?.size).toBeCloseTo(30, 0);
    expect(find('Scaled')?.isFurniture).toBe(true);
    expect(find('Turned')?.isTurned).toBe(true);
    expect(find('On grey')).toMatchObject({ size: 20, weight: 700, isTurned: false, isFurniture: false });
  });

  it('boxes letters, not lines', () => {
    const box = find('On grey')?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    expect(box.left).toBeGreaterThanOrEqual(140);
    expect(box.bottom - box.top).toBeLessThan(21);
    expect(box.bottom - box.top).toBeGreaterThan(14);
  });
});
