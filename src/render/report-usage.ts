import { registerUsageEvent } from '@remotion/licensing';

type Register = typeof registerUsageEvent;

/**
 * Reports a finished render to Remotion's licensing, as renderMedia does: only where `REMOTION_LICENSE_KEY` holds a key
 * (or `free-license`). A render never fails for it.
 *
 * @param key the key; null or empty reports nothing
 * @returns a sentence for the user when the report could not be sent, else null
 */
export async function reportUsage(
  key: string | null = process.env['REMOTION_LICENSE_KEY'] ?? null,
  register: Register = registerUsageEvent,
): Promise<string | null> {
  if (key === null || key === '') return null;
  try {
    await register({
      licenseKey: key === 'free-license' ? null : key,
      event: 'cloud-render',
      host: null,
      succeeded: true,
    });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The render could not be reported to Remotion's licensing (${reason}); the film is not affected.`;
  }
}
