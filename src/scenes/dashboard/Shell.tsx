import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { blend, enter, staggered, travel } from '../../stage/motion';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import { BakedIcon } from './BakedIcon';
import { sidePages } from './dashboard.data';
import { shell, sideBar } from './dashboard-layout';
import type { DashboardState } from './dashboard-state';

interface ShellProps {
  readonly state: DashboardState;
  readonly opens: Frames;
  /** The people's page is open. */
  readonly team: { readonly from: Frames; readonly until: Frames } | null;
}

/** The window that holds everything, with its side bar: the open page follows the loop, the bell rings at an anomaly. */
export const Shell: FC<ShellProps> = ({ state, opens, team }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const shown = travel(frame, fps, opens, 0.7);
  const withTeam = team !== null && frame >= team.from && frame < team.until;
  const page = withTeam ? 4 : (state.step?.step ?? 0);
  const since = withTeam ? team.from : (state.step?.since ?? opens);
  const earlier = withTeam ? (state.step?.step ?? 0) : (state.step?.before ?? 0);
  const marker = blend(earlier, page, enter(frame, fps, since));
  const ring =
    state.lens *
    Math.sin(((frame - (state.round?.spot ?? 0)) / fps) * 26) *
    (frame - (state.round?.spot ?? 0) < fps * 1.2 ? 1 : 0);
  return (
    <div
      style={{
        position: 'absolute',
        left: shell.x,
        top: shell.y,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 60}px) scale(${0.94 + 0.06 * shown})`,
        transformOrigin: '50% 40%',
      }}
    >
      <Bake width={shell.width} height={shell.height}>
        <defs>
          <linearGradient id="dash-shell" x1="0" y1="0" x2="0.3" y2="1">
            <stop
              offset="0%"
              stopColor={dark ? mix(theme.ground, theme.raised, 0.85) : mix(theme.raised, theme.ground, 0.4)}
            />
            <stop
              offset="100%"
              stopColor={dark ? mix(theme.ground, theme.groundDeep, 0.5) : theme.groundDeep}
            />
          </linearGradient>
        </defs>
        <rect
          x={1}
          y={1}
          width={shell.width - 2}
          height={shell.height - 2}
          rx={28}
          fill="url(#dash-shell)"
          stroke={mix(theme.line, theme.accent, 0.16)}
          strokeWidth={2}
        />
        <path d={`M${sideBar.width} 2V${shell.height - 2}`} stroke={alpha(theme.line, 0.8)} strokeWidth={2} />
        <path
          d={`M40 2H${shell.width * 0.6}`}
          stroke={alpha(theme.text, dark ? 0.22 : 0)}
          strokeWidth={1.5}
        />
      </Bake>
      <div
        style={{
          position: 'absolute',
          left: sideBar.width / 2 - 30,
          top: sideBar.top - shell.y - 30 + marker * sideBar.pitch,
        }}
      >
        <Bake width={60} height={60}>
          <rect
            x={1}
            y={1}
            width={58}
            height={58}
            rx={16}
            fill={alpha(theme.accent, 0.24)}
            stroke={theme.accent}
            strokeWidth={2}
          />
        </Bake>
      </div>
      {sidePages.map((icon, index) => {
        const inn = enter(frame, fps, staggered(opens, fps, 4 + index));
        return (
          <BakedIcon
            key={icon}
            name={icon}
            size={sideBar.icon}
            colour={index === page ? theme.text : theme.done}
            strokeWidth={1.8}
            style={{
              position: 'absolute',
              left: (sideBar.width - sideBar.icon) / 2,
              top: sideBar.top - shell.y - sideBar.icon / 2 + index * sideBar.pitch,
              opacity: inn,
            }}
          />
        );
      })}
      <div style={{ position: 'absolute', left: sideBar.width / 2 - 30, top: shell.height - 88 }}>
        <Bake width={60} height={60}>
          <circle cx={30} cy={30} r={29} fill={theme.raisedHigh} stroke={theme.line} strokeWidth={1.5} />
        </Bake>
        <BakedIcon
          name={state.lens > 0.5 ? 'bell-ring' : 'bell'}
          size={32}
          colour={state.lens > 0.5 ? theme.attention : theme.muted}
          style={{ position: 'absolute', left: 14, top: 14, transform: `rotate(${ring * 14}deg)` }}
        />
        {state.lens > 0 ? (
          <div
            style={{
              position: 'absolute',
              left: 42,
              top: 0,
              width: 16,
              height: 16,
              borderRadius: 8,
              backgroundColor: theme.attention,
              transform: `scale(${state.lens})`,
            }}
          />
        ) : null}
      </div>
    </div>
  );
};
