import type { Progress } from './progress';

/** How long a stage of a command took. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
}

/** A progress that also remembers how long each stage took; stages of one name are summed. */
export function startStageClock(
  progress: Progress,
  now: () => number = Date.now,
): { readonly progress: Progress; stages(): StageTime[] } {
  const spent = new Map<string, number>();
  let current: { readonly name: string; readonly since: number } | null = null;
  const stop = (): void => {
    if (current !== null)
      spent.set(current.name, (spent.get(current.name) ?? 0) + (now() - current.since) / 1000);
    current = null;
  };
  return {
    progress: {
      ...progress,
      stage: (name, total, frames) => {
        stop();
        // What stands in brackets counts things: it is no part of the stage's name.
        current = { name: name.replace(/ \(.*$/, ''), since: now() };
        progress.stage(name, total, frames);
      },
      end: () => {
        stop();
        progress.end();
      },
    },
    stages: () => {
      if (current !== null) {
        const { name } = current;
        stop();
        current = { name, since: now() };
      }
      return [...spent].map(([name, seconds]) => ({ name, seconds }));
    },
  };
}
