import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import { chain, halfBeam, pan, pivot } from './scale-layout';

interface ChainsProps {
  /** Where the beam's two hooks are, px. */
  readonly hooks: readonly { readonly x: number; readonly y: number }[];
  /** Degrees that the pans hang off the vertical. */
  readonly sway: number;
}

/** The chains from the hooks to the pans' rims, three each, and the line at which the beam is level. */
export const Chains: FC<ChainsProps> = ({ hooks, sway }) => {
  const theme = useTheme();
  const swung = (sway * Math.PI) / 180;
  return (
    <svg
      width={1920}
      height={1080}
      fill="none"
      strokeLinecap="round"
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      {hooks.map((hook, index) => {
        const rim = {
          x: hook.x - Math.sin(swung) * chain,
          y: hook.y + 40 + Math.cos(swung) * (chain - 40),
        };
        const from = `M${hook.x} ${hook.y + 42}L`;
        const front = [4 - pan.radius, pan.radius - 4]
          .map((reach) => `${from}${rim.x + reach} ${rim.y}`)
          .join('');
        const back = `${from}${rim.x} ${rim.y - pan.rim}`;
        return (
          <g key={index}>
            <path
              d={front}
              strokeDasharray="11 6"
              strokeWidth={6}
              stroke={mix(theme.muted, theme.text, 0.2)}
            />
            <path d={back} strokeDasharray="11 6" strokeWidth={4} stroke={theme.done} />
            <path
              d={front + back}
              strokeDasharray="5 12"
              strokeDashoffset={-12}
              strokeWidth={3}
              stroke={theme.line}
            />
          </g>
        );
      })}
      <path
        d={`M${pivot.x - halfBeam} ${pivot.y}H${pivot.x + halfBeam}`}
        strokeDasharray="3 11"
        strokeWidth={2}
        stroke={alpha(theme.muted, 0.5)}
      />
    </svg>
  );
};
