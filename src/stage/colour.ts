/** Red, green and blue of `#rrggbb`, 0 to 255 each. */
export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * A colour between two, `amount` 0 gives `from` and 1 gives `to`, mixed in sRGB.
 *
 * @example mix('#000000', '#ffffff', 0.5); // "#808080"
 */
export function mix(from: string, to: string, amount: number): string {
  const a = channels(from);
  const b = channels(to);
  const part = (index: 0 | 1 | 2): string =>
    Math.round(a[index] + (b[index] - a[index]) * Math.min(1, Math.max(0, amount)))
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
}

/**
 * A brighter colour of the same hue and saturation; white stays white.
 *
 * @param by how much of the way to white its lightness goes, 0 to 1
 * @example brighten('#800000', 0.25); // "#e00000"
 */
export function brighten(hex: string, by: number): string {
  const parts = channels(hex).map((channel) => channel / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const room = 1 - Math.abs(2 * lightness - 1);
  const saturation = room === 0 ? 0 : (most - least) / room;
  const brighter = lightness + (1 - lightness) * Math.min(1, Math.max(0, by));
  const chroma = (1 - Math.abs(2 * brighter - 1)) * saturation;
  const floor = brighter - chroma / 2;
  const spread = most - least;
  return `#${parts
    .map((part) => floor + (spread === 0 ? 0 : ((part - least) / spread) * chroma))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The colour with an opacity from 0 to 1, as `rgba()`. */
export function alpha(hex: string, opacity: number): string {
  const [r, g, b] = channels(hex);
  return `rgba(${r}, ${g}, ${b}, ${Math.min(1, Math.max(0, opacity))})`;
}

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
export function relativeLuminance(hex: string): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two colours by WCAG 2.2 (1.4.3), 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [light, darker] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (darker + 0.05);
}
