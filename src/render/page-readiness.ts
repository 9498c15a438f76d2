import type {} from 'remotion';

/** Makes a page show what it is asked for. */
export interface Readiness {
  /** Changes what the page shows, and waits until all of it is there. */
  apply(change: () => void): Promise<void>;
}

/** Runs inside the page: waits for what the page draws, and throws what the page threw. */
export function watchReadiness(): Readiness {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  /** Lets the page work on, without the 4 ms that nested timers cost. */
  const nextTask = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    });
  // React takes a scene that throws out of the page: without this, the film would go on with empty pictures.
  let thrown: unknown = null;
  window.addEventListener('error', ({ error, message }) => (thrown ??= error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => (thrown ??= reason));
  const isReady = (): boolean => {
    if (thrown !== null) throw thrown;
    if (window.remotion_cancelledError !== undefined) throw new Error(window.remotion_cancelledError);
    return window.remotion_renderReady === true;
  };
  /** React draws what is changed in a click before anything else happens: later, the browser would paint the page in between. */
  const click = new EventTarget();
  const changeAtOnce = (change: () => void): void => {
    click.addEventListener('click', change, { once: true });
    click.dispatchEvent(new Event('click'));
  };
  return {
    apply: async (change) => {
      // Remotion asks for a display frame to see its change applied: the browser would draw the page once for that, and a
      // second time for the camera.
      const asked: FrameRequestCallback[] = [];
      const ask = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => asked.push(callback);
      try {
        changeAtOnce(change);
      } finally {
        window.requestAnimationFrame = ask;
      }
      await Promise.resolve(); // React's own microtask, in which it draws, comes before this one.
      asked.forEach((callback) => callback(performance.now()));
      // Where something is waited for (art that isn't baked yet), what comes of it may wait for more.
      for (let isSettled = isReady(); !isSettled; isSettled = isReady()) {
        do await nextTask();
        while (!isReady());
        await nextTask();
      }
    },
  };
}
