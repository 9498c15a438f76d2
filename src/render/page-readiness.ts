import type {} from 'remotion';

/** Tells when a page is ready. */
export interface Readiness {
  /** Lets the page work on, without the 4 ms that nested timers cost. */
  nextTask(): Promise<void>;
  /** Waits until all of the frame is there. */
  ready(): Promise<void>;
  /**
   * Lets the page change what it shows, without the display frame that it asks for to see its change applied: the browser
   * would draw the page once for that, and a second time for the camera.
   *
   * @returns what to call once the change is applied
   */
  withoutDisplay(change: () => void): () => void;
}

/** Runs inside the page: waits for what the page draws, and throws what the page threw. */
export function watchReadiness(): Readiness {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const nextTask = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    });
  // React takes a scene that throws out of the page: without this, the film would go on with empty pictures.
  let thrown: unknown = null;
  window.addEventListener('error', ({ error, message }) => (thrown ??= error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => (thrown ??= reason));
  return {
    nextTask,
    withoutDisplay: (change) => {
      const asked: FrameRequestCallback[] = [];
      const ask = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => asked.push(callback);
      try {
        change();
      } finally {
        window.requestAnimationFrame = ask;
      }
      return () => asked.forEach((callback) => callback(performance.now()));
    },
    ready: async () => {
      for (;;) {
        if (thrown !== null) throw thrown;
        if (window.remotion_cancelledError !== undefined) throw new Error(window.remotion_cancelledError);
        if (window.remotion_renderReady === true) return;
        await nextTask();
      }
    },
  };
}
