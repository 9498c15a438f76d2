/** Something a voice could not do, said in a sentence that names the remedy. */
export class VoiceError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VoiceError';
  }
}

/** A voice can't speak on this machine now: another one may be asked for the whole film. */
export class VoiceUnavailableError extends VoiceError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VoiceError';
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and start again (what was already spoken is kept)',
  EDQUOT: 'the disk quota is used up; free some space and start again (what was already spoken is kept)',
  EACCES: 'this user may not write there; change the folder’s permissions or render to another folder',
  EPERM: 'this user may not write there; change the folder’s permissions or render to another folder',
  EROFS: 'the file system is read-only; copy the project to a disk that can be written',
  ENOTDIR: 'a file stands where a folder is needed; move it away',
  EEXIST: 'a file stands where a folder is needed; move it away',
};

/** A file error as a sentence: what could not be written, why, and what to do. */
export function writeError(path: string, error: unknown): VoiceError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = remedies[code] ?? (error instanceof Error ? error.message : String(error));
  return new VoiceError(`Could not write ${path}: ${reason}.`, { cause: error });
}
