import type { FC, ReactNode } from 'react';
import { AbsoluteFill } from 'remotion';
import { useFontsReady } from './fonts';
import type { Theme } from './theme';
import { ThemeContext, themes } from './theme';

interface GroundProps {
  readonly theme: Theme['name'];
  readonly children: ReactNode;
}

/** What every picture stands on: its theme, the ground's colour, and type that can be measured. */
export const Ground: FC<GroundProps> = ({ theme, children }) => {
  const ready = useFontsReady();
  return (
    <ThemeContext.Provider value={themes[theme]}>
      <AbsoluteFill style={{ backgroundColor: themes[theme].ground, overflow: 'hidden' }}>
        {ready ? children : null}
      </AbsoluteFill>
    </ThemeContext.Provider>
  );
};
