/**
 * What the pinned Remotion's renderer does with its page before it takes pictures of it. These names are not public:
 * they live only here, and a test fails when a new version no longer knows one.
 */
export const remotionPageNames = [
  'remotion_setBundleMode',
  'remotion_calculateComposition',
  'remotion_setFrame',
  'remotion_renderReady',
  'remotion_cancelledError',
  'remotion_inputProps',
  'remotion_initialFrame',
  'remotion_proxyPort',
  'remotion_audioEnabled',
  'remotion_videoEnabled',
  'remotion_puppeteerTimeout',
  'remotion_envVariables',
  'remotion_broadcastChannel',
] as const;

/** A composition as the page reports it, its props resolved. */
export interface PageComposition {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
  readonly serializedResolvedPropsWithCustomSchema: string;
}

/** Milliseconds after which an unresolved delayRender() is an error. */
export const delayRenderTimeoutMs = 30_000;

/**
 * The script that sets the window's variables before the bundle loads.
 *
 * @param inputProps what the composition gets, JSON only
 * @param port the server's port
 */
export function beforeLoad(inputProps: object, port: number): string {
  const variables = {
    remotion_puppeteerTimeout: delayRenderTimeoutMs,
    remotion_isMainTab: true,
    remotion_mediaCacheSizeInBytes: null,
    remotion_initialMemoryAvailable: 4_000_000_000,
    remotion_sampleRate: 48_000,
    remotion_envVariables: '{}',
    remotion_inputProps: JSON.stringify(inputProps),
    remotion_initialFrame: 0,
    remotion_attempt: 1,
    remotion_proxyPort: port,
    remotion_audioEnabled: false,
    remotion_videoEnabled: true,
    remotion_logLevel: 'error',
    process: { env: { NODE_ENV: 'production' } },
  };
  return `Object.assign(window, ${JSON.stringify(variables)});
window.remotion_broadcastChannel = new BroadcastChannel('remotion-video-frame-extraction');`;
}

/** The expression that asks the page for a composition with its props resolved (a promise of `PageComposition`). */
export function calculateComposition(id: string): string {
  return `(async () => {
    window.remotion_setBundleMode({ type: 'evaluation' });
    while (window.remotion_renderReady !== true) {
      if (window.remotion_cancelledError !== undefined) throw new Error(window.remotion_cancelledError);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The page calls itself ready a moment before all its compositions are registered.
    for (let tries = 0; ; tries += 1) {
      try {
        return await window.remotion_calculateComposition(${JSON.stringify(id)});
      } catch (error) {
        if (tries === 400 || !String(error).includes('Could not find composition')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
  })()`;
}

/** The expression that makes the page show a composition. */
export function showComposition(id: string, composition: PageComposition): string {
  const mode = {
    type: 'composition',
    compositionName: id,
    serializedResolvedPropsWithSchema: composition.serializedResolvedPropsWithCustomSchema,
    compositionDurationInFrames: composition.durationInFrames,
    compositionFps: composition.fps,
    compositionHeight: composition.height,
    compositionWidth: composition.width,
    compositionDefaultCodec: null,
    compositionDefaultOutName: null,
    compositionDefaultVideoImageFormat: null,
    compositionDefaultPixelFormat: null,
    compositionDefaultProResProfile: null,
    compositionDefaultSampleRate: null,
  };
  return `window.remotion_setBundleMode(${JSON.stringify(mode)})`;
}

/** The expression that makes the page show a frame of the composition, and waits until it is there. */
export function showFrame(id: string, frame: number): string {
  return `(async () => {
    window.remotion_setFrame(${frame}, ${JSON.stringify(id)}, 1);
    do {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (window.remotion_cancelledError !== undefined) throw new Error(window.remotion_cancelledError);
    } while (window.remotion_renderReady !== true);
  })()`;
}
