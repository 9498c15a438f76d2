import type { I420Size } from './i420';

/** How frames are encoded and where the stream goes. */
export interface EncoderSetup {
  readonly fps: number;
  /** Bits a second that the encoder may spend at most on average. */
  readonly bitrate: number;
  readonly keyFrameEvery: number;
  /** Where the encoded frames are posted to. */
  readonly sink: string;
}

/** An encoder in a page. */
export interface PageEncoder {
  /**
   * Encodes the next frame; waits while the encoder is behind.
   *
   * @param picture I420, BT.709 in limited range
   * @param rowBytes bytes from one row of its Y plane to the next
   */
  add(picture: Uint8Array<ArrayBuffer>, rowBytes: number): Promise<void>;
  /** Ends the stream: all of it has arrived at the sink. */
  finish(): Promise<void>;
  /** Ends the work without a result. */
  abandon(): void;
}

/**
 * Runs inside the page: encodes frames to H.264 High in Annex B and posts them to the sink, a second of film at a time.
 */
export async function openPageEncoder(
  { width, height }: I420Size,
  { fps, bitrate, keyFrameEvery, sink }: EncoderSetup,
): Promise<PageEncoder> {
  let failure: Error | null = null;
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let posting: Promise<unknown> = Promise.resolve();
  let [added, encoded] = [0, 0];
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
  };
  const post = (): void => {
    const body = new Blob(chunks);
    const frames = encoded;
    chunks = [];
    posting = posting.then(async () => {
      const answer = await fetch(`${sink}&frames=${frames}`, { method: 'POST', body });
      if (!answer.ok) throw new Error(await answer.text());
    });
    posting.catch(fail);
  };
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      chunks.push(data);
      encoded += 1;
      if (encoded % keyFrameEvery === 0) post();
    },
    error: fail,
  });
  const settings: VideoEncoderConfig = {
    codec: 'avc1.640028',
    width,
    height,
    bitrate,
    bitrateMode: 'variable',
    framerate: fps,
    latencyMode: 'quality',
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'annexb' },
  };
  const { supported } = await VideoEncoder.isConfigSupported(settings);
  if (supported !== true) throw new Error('This browser cannot encode H.264 High.');
  encoder.configure(settings);
  const stop = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    add: async (picture, rowBytes) => {
      const microseconds = (frames: number): number => Math.round((frames * 1_000_000) / fps);
      const frame = new VideoFrame(picture, {
        format: 'I420',
        codedWidth: rowBytes,
        codedHeight: height,
        visibleRect: { x: 0, y: 0, width, height },
        timestamp: microseconds(added),
        duration: microseconds(1),
        colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
      });
      encoder.encode(frame, { keyFrame: added % keyFrameEvery === 0 });
      frame.close();
      added += 1;
      while (encoder.encodeQueueSize > 2 && failure === null) {
        await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
      }
      stop();
    },
    finish: async () => {
      await encoder.flush();
      encoder.close();
      post();
      await posting;
      stop();
    },
    abandon: () => {
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}
