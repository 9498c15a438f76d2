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

/**
 * A stretch of a buffer, `to` not included. It shares the buffer's samples.
 *
 * @example part(silence(48000), 0, 480).left.length; // 480
 */
export function part(buffer: StereoBuffer, from: number, to: number): StereoBuffer {
  const left = buffer.left.subarray(from, to);
  return { left, right: buffer.left === buffer.right ? left : buffer.right.subarray(from, to) };
}

/** The buffer's arrays, each once: whoever works in place mustn't work twice on a mono buffer. */
export function channelsOf(buffer: StereoBuffer): readonly Float32Array[] {
  return buffer.left === buffer.right ? [buffer.left] : [buffer.left, buffer.right];
}

/** Overwrites a buffer with silence. */
export function fillWithSilence(buffer: StereoBuffer): void {
  for (const channel of channelsOf(buffer)) channel.fill(0);
}

/** Multiplies a sound, in place. */
export function scale(buffer: StereoBuffer, gain: number): void {
  for (const channel of channelsOf(buffer))
    for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * gain;
}
