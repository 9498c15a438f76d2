import { createHash } from 'node:crypto';
import type { CameraSetup } from './camera-page';
import { installCamera } from './camera-page';
import { i420Wasm } from './i420-wasm.data';
import { watchCanvases } from './page-canvases';
import { openPageEncoder } from './page-encoder';
import { keepInOneLayer } from './page-groups';
import { openTextMeasure } from './page-contrast';
import { openFrameNotes } from './page-notes';
import { openPictureNotes } from './page-pictures';
import { openPixels } from './page-pixels';
import { openPrint } from './page-print';
import { watchReadiness } from './page-readiness';
import { openTextReader } from './page-texts';

/** Source text that installs the camera in a page. tsx names functions through a helper, so that is there too. */
export function cameraSource(setup: CameraSetup): string {
  return `(() => {
    const __name = (value) => value;
    const keepInOneLayer = ${keepInOneLayer.toString()};
    const watchCanvases = ${watchCanvases.toString()};
    const openPrint = ${openPrint.toString()};
    const openPageEncoder = ${openPageEncoder.toString()};
    const openPixels = ${openPixels.toString()};
    const watchReadiness = ${watchReadiness.toString()};
    const openPictureNotes = ${openPictureNotes.toString()};
    const openTextReader = ${openTextReader.toString()};
    const openTextMeasure = ${openTextMeasure.toString()};
    const openFrameNotes = ${openFrameNotes.toString()};
    const installCamera = ${installCamera.toString()};
    return installCamera(${JSON.stringify(setup)}, {
      keepInOneLayer, watchCanvases, openPrint, openPageEncoder, openPixels, watchReadiness, openFrameNotes, openPictureNotes, openTextReader,
      openTextMeasure,
    });
  })()`;
}

/** Changes with the code that runs in the page, and so with what the camera may see. */
export const cameraVersion = createHash('sha256')
  .update(
    cameraSource({
      content: { width: 0, height: 0 },
      picture: { width: 0, height: 0 },
      wasm: i420Wasm,
      subject: '',
    }),
  )
  .digest('hex')
  .slice(0, 12);
