/** Sound as samples at 48 kHz. Both channels are equally long; they may be one and the same array (mono). */
export interface StereoBuffer {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/**
 * Silence of `samples` samples in two channels.
 *
 * @example silence(48000).left.length; // 48000
 */
export function silence(samples: number): StereoBuffer {
  return { left: new Float32Array(samples), right: new Float32Array(samples) };
}

/**
 * The channel as a mono buffer: one array serves both sides, so it costs half the memory.
 *
 * @example mono(samples).left === mono(samples).right; // true
 */
export function mono(channel: Float32Array): StereoBuffer {
  return { left: channel, right: channel };
}

/** The buffer's arrays, each once: whoever works in place mustn't work twice on a mono buffer. */
export function channelsOf(buffer: StereoBuffer): readonly Float32Array[] {
  return buffer.left === buffer.right ? [buffer.left] : [buffer.left, buffer.right];
}
