import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import type { Page } from './browser-page';
import { openPage } from './browser-page';
import type { Chrome } from './chrome';
import { openChrome } from './chrome';
import { keepInOneLayer } from './page-groups';

const markup = `<div id="stage"><div style="transform: rotate(2deg)"><p style="opacity: 0.5">leaves</p></div>
  <svg><g transform="rotate(2)"><rect opacity="0.5" width="9" height="9"/></g></svg></div>`;

/** How many frames are in the page, after what `change` does to it. */
const framesAfter = (change: string): string => `(async () => {
  ${change};
  await new Promise((resolve) => setTimeout(resolve, 0));
  return document.querySelectorAll('[data-camera], [data-camera-frame]').length;
})()`;

describe('frames around groups', { timeout: 60_000 }, () => {
  let chrome: Chrome;
  let page: Page;
  beforeAll(async () => {
    chrome = await openChrome(await browserPath());
    page = await openPage(chrome, 'data:text/html,<body></body>', { width: 320, height: 180 }, '');
    await page.run(`document.body.innerHTML = ${JSON.stringify(markup)}; null`);
    await page.run(`(${keepInOneLayer.toString()})(document.querySelector('#stage')); null`);
  }, 60_000);
  afterAll(() => chrome.close());

  it('stand around groups that hold groups', async () => {
    expect(await page.run(framesAfter(''))).toBe(2);
  });

  it('leave with what they were for, so that a picture does not depend on what was shown before', async () => {
    const calm = "document.querySelector('p').removeAttribute('style')";
    expect(await page.run(framesAfter(calm))).toBe(1);
    expect(
      await page.run(framesAfter("document.querySelector('rect[opacity]').removeAttribute('opacity')")),
    ).toBe(0);
  });

  it('come back', async () => {
    expect(await page.run(framesAfter("document.querySelector('p').style.opacity = '0.4'"))).toBe(1);
  });
});
