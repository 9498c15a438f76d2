import { z } from 'zod';
import type { Chrome } from './chrome';
import type { I420Size } from './i420';
import { UserError } from './user-error';

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
});

const consoleSchema = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown().optional(), description: z.string().optional() })),
});

const layersSchema = z.object({
  layers: z.array(z.object({ width: z.number(), height: z.number(), drawsContent: z.boolean() })).optional(),
});

const metricsSchema = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) });

/** A page of a browser that scripts can be run in. */
export interface Page {
  run(expression: string): Promise<unknown>;
  /** From now on, counts the layers that the page is drawn in. */
  watchLayers(): Promise<void>;
  /** The most layers that the page was drawn in since this was last asked. */
  mostLayers(): number;
  /** What the page shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What the page's process has worked so far, in all of its threads, s; null where the browser doesn't tell. */
  processorSeconds(): Promise<number | null>;
  /** What the page printed as errors, for messages. */
  complaints(): string;
}

/**
 * Opens a page of its own for `url`; `script` runs in it before everything else.
 *
 * Whatever is asked of a page whose process ended, or ends meanwhile, throws.
 */
export async function openPage(chrome: Chrome, url: string, size: I420Size, script: string): Promise<Page> {
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await chrome.send('Target.createTarget', { url: 'about:blank' }));
  const attached = await chrome.send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
  // The process of a page may end alone (the system takes the largest when memory is short), and never answers then.
  const crashed = new Promise<never>((_, reject) => {
    chrome.on('Inspector.targetCrashed', (_params, session) => {
      if (session === sessionId) reject(new UserError("The browser's page ended by itself."));
    });
  });
  crashed.catch(() => undefined);
  const send = (method: string, params: object = {}): Promise<unknown> =>
    Promise.race([chrome.send(method, params, sessionId), crashed]);
  const printed: string[] = [];
  chrome.on('Runtime.consoleAPICalled', (params) => {
    const { type, args } = consoleSchema.parse(params);
    if (type === 'error')
      printed.push(args.map(({ value, description }) => description ?? String(value)).join(' '));
  });
  let [layers, mostLayers] = [0, 0];
  chrome.on('LayerTree.layerTreeDidChange', (params) => {
    const found = layersSchema.parse(params).layers;
    if (found === undefined) return;
    layers = found.filter(({ drawsContent, width, height }) => drawsContent && width * height > 0).length;
    mostLayers = Math.max(mostLayers, layers);
  });
  await send('Inspector.enable');
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  await send('Page.enable');
  await send('Runtime.enable');
  await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  const loaded = new Promise<void>((resolve) => chrome.on('Page.loadEventFired', () => resolve()));
  await send('Page.navigate', { url });
  await Promise.race([loaded, chrome.died, crashed]);
  return {
    run: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails: thrown } = evaluated.parse(answer);
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
      return result.value;
    },
    watchLayers: async () => {
      await send('LayerTree.enable');
    },
    mostLayers: () => {
      const most = mostLayers;
      mostLayers = layers;
      return most;
    },
    screenshot: async () => {
      const answer = await send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      return Buffer.from(z.object({ data: z.string() }).parse(answer).data, 'base64');
    },
    processorSeconds: async () => {
      const { metrics } = metricsSchema.parse(await send('Performance.getMetrics'));
      return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? null;
    },
    complaints: () => [...new Set(printed)].slice(-5).join('\n'),
  };
}
