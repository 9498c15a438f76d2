import { Thumbnail } from '@remotion/player';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { spokenPlan } from '../publish/fixtures/spoken-plan';
import { main } from '../stage/layout';
import { CaptionLayer } from './CaptionLayer';

const plan = spokenPlan([
  { text: 'Every loaf begins with a jar of flour and water that has been fed.', from: 30, wordFrames: 10 },
  { text: 'Then it rises.', from: 400, wordFrames: 10 },
]);

const markupAt = (frame: number): string =>
  renderToString(
    <Thumbnail
      component={() => <CaptionLayer plan={plan} />}
      compositionWidth={main.width}
      compositionHeight={main.height}
      durationInFrames={plan.durationInFrames}
      fps={plan.fps}
      frameToDisplay={frame}
      noSuspense
    />,
  );

it('shows each caption from its first word on, in one row, and nothing in a silence', () => {
  const long = 'Every loaf begins with a jar of flour and water that has been fed.';
  expect(markupAt(29)).not.toContain('loaf');
  for (const frame of [30, 150]) expect(markupAt(frame)).toContain(`>${long}<`);
  expect(markupAt(390)).not.toMatch(/loaf|rises/);
  expect(markupAt(400)).toContain('>Then it rises.<');
});
