/** A picture in YUV with halved chroma, as one block: the Y plane, then U, then V. */
export interface I420Size {
  readonly width: number;
  readonly height: number;
}

export type Rgb = readonly [number, number, number];

/** Bytes of an I420 picture. */
export function i420Bytes({ width, height }: I420Size): number {
  return (width * height * 3) / 2;
}

/**
 * The Y, U and V of a colour by BT.709 in limited range, unrounded: what a true stream holds for it.
 *
 * @example bt709([255, 255, 255]); // [235, 128, 128]
 */
export function bt709([red, green, blue]: Rgb): [number, number, number] {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [
    16 + (luma * 219) / 255,
    128 + (((blue - luma) / 1.8556) * 224) / 255,
    128 + (((red - luma) / 1.5748) * 224) / 255,
  ];
}
