import { memo } from 'react';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { useTheme } from '../../stage/theme';
import { drawDial } from './draw-dials';
import type { Box } from './graph-layout';
import type { DialState } from './graph-state';

interface DialProps {
  readonly panel: Box;
  readonly state: DialState;
  /** 0 to 1 as it comes in. */
  readonly shown: number;
}

/** Room around a panel for its glow, and at its right for its way in, px. */
const [glow, wayIn] = [10, 36];

/** A dial with its panel; painted anew only when it turns, lights up or comes in. */
export const Dial = memo<DialProps>(
  ({ panel, state, shown }) => {
    const theme = useTheme();
    return (
      <FrameCanvas
        left={Math.floor(panel.x) - glow}
        top={Math.floor(panel.y) - glow}
        width={Math.ceil(panel.width) + 2 * glow + wayIn}
        height={Math.ceil(panel.height) + 2 * glow}
        draw={(context) => drawDial(context, theme, panel, state, shown)}
      />
    );
  },
  (before, after) =>
    before.shown === after.shown &&
    sameValues(before.panel, after.panel) &&
    sameValues(before.state, after.state),
);
Dial.displayName = 'Dial';

function sameValues<Values extends Box | DialState>(a: Values, b: Values): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
