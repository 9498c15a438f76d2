import type { DrawnText } from '../publish/frame-facts';
import type { PageTaken, Shot, Take } from './take';

/** What the camera's page can be asked for from outside. */
interface Camera {
  /** Shows a shot's first frame. */
  aim(shot: Shot): Promise<void>;
  take(take: Take): Promise<PageTaken>;
  /** True when the shot's frames, drawn but not photographed, have these prints. */
  compare(shot: Shot, prints: readonly string[]): Promise<boolean>;
  /** The text of one frame; its contrast only where it is measured. */
  read(frame: number, compositionId: string, isMeasured: boolean): Promise<DrawnText[]>;
  /** The frame that was asked for last. */
  frame(): number;
}

declare global {
  interface Window {
    scriptreelCamera: Camera | undefined;
  }
}
