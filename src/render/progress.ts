/** Where a long job is. */
export interface ProgressState {
  readonly stage: string;
  /** What is done and what there is to do, in the stage's own unit. */
  readonly done: number;
  readonly total: number;
  /** Frames a second, where the stage makes frames. */
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/**
 * Progress as one line.
 *
 * @example formatProgress({ stage: 'frames', done: 450, total: 900, perSecond: 31.2, secondsLeft: 14 }); // "frames 50 %, 31.2 fps, 14 s left"
 */
export function formatProgress({ stage, done, total, perSecond, secondsLeft }: ProgressState): string {
  const percent = total > 0 ? Math.floor((done / total) * 100) : 100;
  const left =
    secondsLeft === null
      ? null
      : secondsLeft < 90
        ? `${Math.ceil(secondsLeft)} s left`
        : `${Math.ceil(secondsLeft / 60)} min left`;
  return [`${stage} ${percent} %`, perSecond === null ? null : `${perSecond.toFixed(1)} fps`, left]
    .filter((part) => part !== null)
    .join(', ');
}

/** What progress is written to. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  write(text: string): void;
}

export interface Progress {
  /** Begins a stage of `total` steps; `frames` when its steps are frames. */
  stage(name: string, total: number, frames?: boolean): void;
  /** `done` steps of the stage are done; those of `already` cost nothing and don't count for the speed. */
  update(done: number, already?: number): void;
  /** A sentence that stays. */
  say(text: string): void;
  end(): void;
}

/** A line that is rewritten on a terminal; elsewhere a plain line at most every five seconds. */
export function startProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  let current = { name: '', total: 0, frames: false, started: 0, shown: 0, last: '' };
  let written = false;
  const clear = (): void => {
    if (written) output.write('\r\u001b[K');
    written = false;
  };
  const show = (done: number, already: number, always: boolean): void => {
    const time = now();
    if (!always && time - current.shown < (output.isTTY ? 200 : 5000)) return;
    const seconds = (time - current.started) / 1000;
    const made = done - already;
    const perSecond = made > 0 && seconds > 0.5 ? made / seconds : null;
    const line = formatProgress({
      stage: current.name,
      done,
      total: current.total,
      perSecond: current.frames ? perSecond : null,
      secondsLeft: perSecond === null || done >= current.total ? null : (current.total - done) / perSecond,
    });
    if (line === current.last) return;
    current = { ...current, shown: time, last: line };
    if (output.isTTY) {
      clear();
      output.write(line);
      written = true;
    } else output.write(`${line}\n`);
  };
  return {
    stage: (name, total, frames = false) => {
      clear();
      current = { name, total, frames, started: now(), shown: output.isTTY ? 0 : now(), last: '' };
    },
    update: (done, already = 0) => show(done, already, done >= current.total),
    say: (text) => {
      clear();
      output.write(`${text}\n`);
    },
    end: clear,
  };
}
