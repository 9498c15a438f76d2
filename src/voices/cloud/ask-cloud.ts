import { z } from 'zod';
import { VoiceError } from '../voice-error';

/** A speech service: what it is called in sentences, its secret, and the environment variable that holds it. */
export interface CloudService {
  readonly name: string;
  readonly key: string;
  readonly keyVariable: string;
}

/** What a service is asked. */
export interface CloudQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a service is reached; tests give another network and no waiting. */
export interface CloudLink {
  readonly fetch: typeof fetch;
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>;
}

/** The network of this machine. */
export function cloudLink(fetch: CloudLink['fetch']): CloudLink {
  return { fetch, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };
}

/** Pauses before a failed question is asked again, in ms. */
const pausesMs = [1000, 4000] as const;
/** How long to wait in all for a service that asks for patience, in ms. */
const patienceMs = 90_000;
const answerWithinMs = 120_000;

const codeWords = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((code) => String(code ?? '').toLowerCase());

/** Where the services put the kind of an error and what they say of it. */
const complaintSchema = z
  .object({
    detail: z.object({ status: codeWords, message: z.string() }).partial(),
    error: z.object({ code: codeWords, type: codeWords, message: z.string() }).partial(),
  })
  .partial();

interface Complaint {
  readonly kind: string;
  readonly message: string;
}

/**
 * Asks a speech service once, and again where that may help: twice after a failure of the server or the network, and for
 * at most 90 seconds while it asks for patience.
 *
 * @returns the bytes of its answer
 * @throws VoiceError a sentence with the remedy; the key is never in it
 */
export async function askCloud(
  service: CloudService,
  { url, headers, body }: CloudQuestion,
  { fetch, wait }: CloudLink,
): Promise<Uint8Array> {
  let failures = 0;
  let waitedMs = 0;
  for (;;) {
    let answer: { readonly response: Response; readonly bytes: Uint8Array };
    try {
      const signal = AbortSignal.timeout(answerWithinMs);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      answer = { response, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      const pause = pausesMs[failures];
      if (pause === undefined) throw unreachable(service, error);
      failures += 1;
      await wait(pause);
      continue;
    }
    const { response, bytes } = answer;
    if (response.ok) return bytes;
    const { status } = response;
    const complaint = readComplaint(bytes, service.key);
    const isPoor =
      status === 402 ||
      /quota|billing|payment|credit/.test(complaint.kind) ||
      (status === 403 && /quota/i.test(complaint.message));
    if (status === 429 && !isPoor) {
      const ms = retryAfterMs(response.headers.get('retry-after')) ?? 2000 * 2 ** failures;
      if (waitedMs + ms > patienceMs) throw impatient(service, ms);
      failures += 1;
      waitedMs += ms;
      await wait(ms);
      continue;
    }
    const pause = pausesMs[failures];
    if (status >= 500 && pause !== undefined) {
      failures += 1;
      await wait(pause);
      continue;
    }
    throw refusal(service, status, complaint, isPoor);
  }
}

/** Seconds or an HTTP date, as ms from now; null where there is none. */
function retryAfterMs(header: string | null): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** What the service says is wrong, without the key, short enough for a sentence. */
function readComplaint(bytes: Uint8Array, key: string): Complaint {
  const text = new TextDecoder().decode(bytes);
  let content: unknown = null;
  try {
    content = JSON.parse(text);
  } catch {
    // A service may answer with plain text.
  }
  const parsed = complaintSchema.safeParse(content);
  const { detail, error } = parsed.success ? parsed.data : {};
  const said = detail?.message ?? error?.message ?? (content === null ? text : '');
  return {
    kind: [detail?.status, error?.code, error?.type].filter(Boolean).join(' '),
    message: withoutKey(said, key).replace(/\s+/g, ' ').trim().slice(0, 200),
  };
}

function withoutKey(text: string, key: string): string {
  return key === '' ? text : text.replaceAll(key, '(the key)');
}

function unreachable({ name, key }: CloudService, error: unknown): VoiceError {
  const told = error instanceof Error ? error : new Error(String(error));
  const reason = withoutKey(told.cause instanceof Error ? told.cause.message : told.message, key);
  return new VoiceError(
    `${name} could not be reached (${reason}). Check the network and run the command again (what was already spoken is kept), or choose a voice that needs none with --voice.`,
    { cause: error },
  );
}

function impatient({ name }: CloudService, ms: number): VoiceError {
  return new VoiceError(
    `${name} asks to wait ${Math.ceil(ms / 1000)} s more: too many requests for this account. Run the command again later; what was already spoken is kept.`,
  );
}

function refusal(
  { name, keyVariable }: CloudService,
  status: number,
  { kind, message }: Complaint,
  isPoor: boolean,
): VoiceError {
  const said = message === '' ? '' : `: ${message.replace(/[.!]+$/, '')}`;
  if (isPoor) {
    return new VoiceError(
      `The account at ${name} has no credit left for this line. Add credit or wait for the next month, and run the command again; what was already spoken is kept.`,
    );
  }
  if (status === 404 || /voice_not_found|model_not_found/.test(kind)) {
    return new VoiceError(
      `${name} doesn't know the voice or the model that was asked for${said}. Check the environment variables that name them, or unset them.`,
    );
  }
  if (status === 401 || status === 403) {
    return new VoiceError(
      `${name} refused the key in ${keyVariable} (HTTP ${status}). Set it to a valid key that may make speech.`,
    );
  }
  if (status >= 500) {
    return new VoiceError(
      `${name} failed three times (HTTP ${status}). Run the command again later; what was already spoken is kept.`,
    );
  }
  return new VoiceError(
    `${name} did not accept the line (HTTP ${status}${said}). Change the line, or choose another voice with --voice.`,
  );
}
