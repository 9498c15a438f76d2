/** Frames a second of every film. */
export const filmFps = 30;
