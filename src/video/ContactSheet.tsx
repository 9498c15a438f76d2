import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, Freeze, Sequence, useCurrentFrame } from 'remotion';
import { scenes } from '../scenes/registry';
import { main, short, typeSize } from '../stage/layout';
import { OnBaseline } from '../stage/OnBaseline';
import { Text } from '../stage/Text';
import { dark } from '../stage/theme';
import type { Frames } from '../time/frames';
import { contactPages, contactSheetLength } from './contact-pages';
import { ExampleStage } from './ExampleStage';
import { filmFps } from './film-fps';

/** How long the contact sheet must be declared: Remotion holds frozen frames inside a composition's length. */
export function contactSheetFrames(): Frames {
  return contactSheetLength(contactPages(scenes, filmFps));
}

const head = 56;

/** A flip-book of all kinds: each frame is a page, one example at its key beats. */
export const ContactSheet: FC<{ readonly theme?: 'dark' | 'light' }> = ({ theme = 'dark' }) => {
  const frame = useCurrentFrame();
  const pages = useMemo(() => contactPages(scenes, filmFps), []);
  const page = pages[frame % Math.max(1, pages.length)];
  if (!page) return null;
  const { width, height } = page.cut === 'main' ? main : short;
  const columns = page.cut === 'main' ? 3 : 6;
  const scale = main.width / columns / width;
  const cellHeight = Math.min(height * scale, (main.height - head) / Math.ceil(page.frames.length / columns));
  return (
    <AbsoluteFill style={{ backgroundColor: dark.groundDeep }}>
      <OnBaseline x={24} baseline={40}>
        <Text size={typeSize.furniture} colour={dark.muted}>{`${page.scene.kind} / ${page.example}`}</Text>
      </OnBaseline>
      {page.frames.map((at, index) => (
        <div
          key={`${page.example}-${at}-${index}`}
          style={{
            position: 'absolute',
            left: (index % columns) * width * scale,
            top: head + Math.floor(index / columns) * cellHeight,
            width: width * scale,
            height: cellHeight,
            overflow: 'hidden',
          }}
        >
          <div
            style={{
              position: 'absolute',
              width,
              height,
              transformOrigin: '0 0',
              transform: `scale(${Math.min(scale, cellHeight / height)})`,
            }}
          >
            <Freeze frame={at}>
              <Sequence width={width} height={height}>
                <ExampleStage scene={page.scene} example={page.example} theme={theme} />
              </Sequence>
            </Freeze>
          </div>
        </div>
      ))}
    </AbsoluteFill>
  );
};
