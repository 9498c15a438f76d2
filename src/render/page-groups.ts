/** Keeps the groups of a page framed. */
export interface GroupFrames {
  /** Frames all groups, tightly where that is cheaper, or `allFar` around everything. */
  frame(allFar: boolean): void;
}

/**
 * Runs inside the page. The browser draws an element into a canvas wrongly once it keeps the element's content in
 * several layers. It does so where parts of a faded or transformed group lie far apart. So every group that holds other
 * groups starts with an unseen frame around it: it is then one area to the browser, and stays in one layer. Around a
 * group that is blended as a whole, the frame is as large as the group, because the browser blends all that it encloses.
 */
export function keepInOneLayer(stage: HTMLElement): GroupFrames {
  const blending = ['opacity', 'filter', 'clip-path', 'mask', 'blend', 'isolation'];
  const styled = [...blending, 'transform', 'scale', 'rotate', 'translate']
    .map((name) => `[style*="${name}"]`)
    .join(', ');
  const group = `:is(${styled}, :is(svg, g, path, circle, rect, line, text):is([opacity], [transform]))`;
  const rules = document.createElement('style');
  rules.textContent = `[data-camera]::before { content: ''; position: absolute; inset: -60px; border: 1px solid rgba(0, 0, 0, 0.01); z-index: -1; pointer-events: none }
    [data-camera='far']::before { inset: -4000px }`;
  document.head.appendChild(rules);
  const isBlended = (element: Element): boolean => {
    const style = element.getAttribute('style') ?? '';
    const opacity =
      /(?:^|[\s;])opacity:\s*([\d.e-]+)/.exec(style)?.[1] ?? element.getAttribute('opacity') ?? '1';
    return Number(opacity) < 1 || blending.some((name) => name !== 'opacity' && style.includes(name));
  };
  const frameGroups = (allFar: boolean): void => {
    for (const element of stage.querySelectorAll(allFar ? group : `${group}:has(${group})`)) {
      const isNear =
        !allFar &&
        isBlended(element) &&
        (!(element instanceof HTMLElement) || element.offsetWidth * element.offsetHeight > 0);
      const size = isNear ? 'near' : 'far';
      if (element.getAttribute('data-camera') !== size) element.setAttribute('data-camera', size);
      if (!(element instanceof SVGGElement) && !(element instanceof SVGSVGElement)) continue;
      if (element.firstElementChild?.hasAttribute('data-camera-frame') !== true) {
        const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        const attributes = {
          fill: 'none',
          stroke: '#000',
          'stroke-opacity': '0.01',
          'data-camera-frame': '',
        };
        for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
        element.insertBefore(frame, element.firstChild);
      }
      const [start, length] = isNear ? ['0', '100%'] : ['-4000', '12000'];
      for (const [name, value] of Object.entries({ x: start, y: start, width: length, height: length }))
        element.firstElementChild?.setAttribute(name, value);
    }
  };

  // At once after each change of the page, so that the browser never sees a group without its frame.
  let far = false;
  const observer = new MutationObserver(() => frameGroups(far));
  observer.observe(stage, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style', 'opacity', 'transform'],
  });
  frameGroups(far);
  return {
    frame: (allFar) => {
      if (allFar === far) return;
      far = allFar;
      frameGroups(far);
    },
  };
}
