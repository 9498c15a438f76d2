import { expect, it } from 'vitest';
import { openPrint } from './page-print';

/** The print of a page with this markup and no canvas. */
function printOf(innerHTML: string): string {
  // All that it asks of a page.
  const page = { innerHTML, querySelectorAll: () => [] } as unknown as Element;
  return openPrint(page, { printOf: () => '', printText: (text) => text })();
}

it('is the same in whatever order declarations were set, and another for other values', () => {
  const first = printOf('<div style="top: 1px; font-family: &quot;A B&quot;, serif; left: 2px;">a</div>');
  expect(printOf('<div style="left: 2px; top: 1px; font-family: &quot;A B&quot;, serif;">a</div>')).toBe(
    first,
  );
  expect(printOf('<div style="left: 1px; top: 2px; font-family: &quot;A B&quot;, serif;">a</div>')).not.toBe(
    first,
  );
});

it('is the same in whatever order attributes were set, and another for other values', () => {
  const first = printOf('<i style="top: 1px;" width="2" data-a-b="x > y"></i><b>a</b>');
  expect(printOf('<i width="2" data-a-b="x > y" style="top: 1px;"></i><b>a</b>')).toBe(first);
  expect(printOf('<i width="1" data-a-b="x > y" style="top: 2px;"></i><b>a</b>')).not.toBe(first);
  expect(printOf('<i style="top: 1px;" width="2"></i><b data-a-b="x > y">a</b>')).not.toBe(first);
});

it('leaves out what the camera itself marks', () => {
  const marked =
    '<div style="opacity: 0.5; --camera-frame: 4000;" data-camera=""><svg><rect data-camera-frame="" x="1"></rect></svg></div>';
  expect(printOf(marked)).toBe(printOf('<div style="opacity: 0.5;"><svg></svg></div>'));
});

it('equals no other where a picture comes from a file', () => {
  expect(printOf('<img src="a.png">')).not.toBe(printOf('<img src="a.png">'));
});
