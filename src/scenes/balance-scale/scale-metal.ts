import { mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';

/** Steel in the theme's light. */
export function useMetal(): { light: string; mid: string; dark: string; deep: string } {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  return dark
    ? {
        light: mix(theme.muted, '#ffffff', 0.72),
        mid: mix(theme.muted, theme.line, 0.32),
        dark: mix(theme.line, theme.muted, 0.22),
        deep: mix(theme.ground, theme.line, 0.7),
      }
    : {
        light: '#ffffff',
        mid: mix(theme.line, theme.muted, 0.2),
        dark: mix(theme.muted, theme.line, 0.3),
        deep: mix(theme.muted, theme.text, 0.25),
      };
}
