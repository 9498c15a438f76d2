import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha } from '../../stage/colour';
import { motifEdge } from '../../stage/motifs/motif';
import { motifByName } from '../../stage/motifs/motif-registry';
import { blend, enter, settle, travel } from '../../stage/motion';
import { toneColour, useTheme } from '../../stage/theme';
import { CardGradient } from './CardGradient';
import { endAreas } from './end-screen.data';
import type { EndTimes } from './end-screen-times';
import type { EndScreenProps } from './scene';

interface NextCardProps {
  readonly props: EndScreenProps;
  readonly times: EndTimes;
  readonly opens: number;
}

const { video } = endAreas;
/** Where the card stands while it is announced, px; as broad for its height as in its place. */
const large = { left: 736, top: 190, scale: motifEdge / 424 } as const;
const motif = { size: 424, left: (video.width - 424) / 2, top: 4 } as const;
const edge = 2;
const disc = 120;
/** How long a motif takes that is only shown as it ends. */
const stillSeconds = 4;

/** The next video: announced large while its idea is acted out, then set down, still, where the platform lays its own. */
export const NextCard: FC<NextCardProps> = ({ props, times, opens }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const Motif = motifByName(props.motif);
  const announced = times.docksAt > 0;
  const docked = announced ? travel(frame, fps, times.docksAt) : 1;
  const arrives = announced ? settle(frame, fps, opens) : enter(frame, fps, opens);
  const scale = blend(large.scale, 1, docked) * (announced ? blend(0.86, 1, arrives) : 1);
  const left = blend(large.left, video.left, docked);
  const top = blend(large.top, video.top, docked);
  const { width, height } = video;
  // Where it rests it is laid out at its own size, so that its art is copied and not resampled.
  const laid = docked < 1 ? large.scale : 1;
  const resized = scale / laid;
  // In its place it is a still picture: the end of what it acts out.
  const acts = announced ? times.docksAt - opens : stillSeconds * fps;
  const progress = {
    frame: announced ? Math.min(frame, times.calmFrom) : opens + acts,
    from: opens,
    durationInFrames: Math.max(1, acts),
  };
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(left),
        top: Math.round(top),
        width: width * laid,
        height: height * laid,
        opacity: Math.min(1, arrives),
        transform: Math.abs(resized - 1) < 1e-6 ? undefined : `scale(${resized})`,
        transformOrigin: '0 0',
      }}
    >
      <div style={{ position: 'absolute', left: -edge * laid, top: -edge * laid }}>
        <Bake width={(width + edge + 8) * laid} height={(height + edge + 20) * laid}>
          <CardGradient />
          <radialGradient id="end-card-light" cx="50%" cy="46%" r="62%">
            <stop offset="0%" stopColor={toneColour(theme, props.tone)} stopOpacity={0.26} />
            <stop offset="100%" stopColor={toneColour(theme, props.tone)} stopOpacity={0} />
          </radialGradient>
          <g transform={`scale(${laid}) translate(${edge} ${edge})`}>
            <rect x={18} y={20} width={width - 12} height={height - 2} rx={28} fill={theme.groundDeep} />
            <rect
              width={width}
              height={height}
              rx={26}
              fill="url(#end-card)"
              stroke={theme.accent}
              strokeWidth={3}
            />
            <rect x={3} y={3} width={width - 6} height={height - 6} rx={24} fill="url(#end-card-light)" />
            <rect
              x={14}
              y={14}
              width={width - 28}
              height={height - 28}
              rx={16}
              fill="none"
              stroke={alpha(theme.text, 0.14)}
              strokeWidth={2}
            />
          </g>
        </Bake>
      </div>
      <div style={{ position: 'absolute', left: motif.left * laid, top: motif.top * laid }}>
        <Motif progress={progress} size={motif.size * laid} tone={props.tone} icon={props.icon} />
      </div>
      <div
        style={{
          position: 'absolute',
          left: (width * laid - disc) / 2,
          top: (height * laid - disc) / 2,
          opacity: docked,
        }}
      >
        <Bake width={disc} height={disc}>
          <circle cx={disc / 2} cy={disc / 2} r={disc / 2 - 2} fill={alpha(theme.ground, 0.86)} />
          <circle
            cx={disc / 2}
            cy={disc / 2}
            r={disc / 2 - 4}
            fill="none"
            stroke={alpha(theme.text, 0.5)}
            strokeWidth={3}
          />
          <path d="M48 36l36 24-36 24Z" fill={theme.text} />
        </Bake>
      </div>
    </div>
  );
};
