/** Where the scale stands, px in 1920x1080. */
export const pivot = { x: 702, y: 312 } as const;
export const halfBeam = 404;
/** From a hook down to its pan's rim. */
export const chain = 330;
export const pan = { radius: 196, rim: 26, depth: 84 } as const;
export const floorY = 884;
/** The floor's far edge. */
export const floorLine = 865;
/** The panel of words and curve at the right. */
export const panel = { left: 1344, width: 480, top: 112, bottom: 896 } as const;

/** Where a hook hangs when the beam has turned by `degrees` (right side down); `side` -1 left, 1 right. */
export function hookAt(degrees: number, side: -1 | 1): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: pivot.x + side * halfBeam * Math.cos(angle), y: pivot.y + side * halfBeam * Math.sin(angle) };
}
