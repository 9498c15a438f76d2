/** Keeps the groups of a page framed. */
export interface GroupFrames {
  /** Frames all groups, tightly where that is cheaper, or `allFar` around everything. */
  frame(allFar: boolean): void;
  /** Changes styles that make no group and end none: looking for groups costs. */
  passOver(change: () => void): void;
  /** Frames nothing until this is called with `false`: for a page that isn't photographed. */
  pause(isPaused: boolean): void;
}

/**
 * Runs inside the page. The browser draws an element into a canvas wrongly once it keeps the element's content in
 * several layers. It does so where parts of a faded or transformed group lie far apart. So every group that holds other
 * groups starts with an unseen frame around it: it is then one area to the browser, and stays in one layer. Around a
 * group that is blended as a whole, the frame is only as large as its content, because the browser blends all that it
 * encloses.
 */
export function keepInOneLayer(stage: HTMLElement): GroupFrames {
  const far = 4000;
  const blending = ['opacity', 'filter', 'clip-path', 'mask', 'blend', 'isolation'];
  const moving = ['transform', 'scale', 'rotate', 'translate'];
  const styled = [...blending, ...moving].map((name) => `[style*="${name}"]`).join(', ');
  const drawn =
    ':is(svg, g, path, circle, ellipse, rect, line, polygon, polyline, text):is([opacity], [transform])';
  const group = `:is(${styled}, ${drawn})`;
  const rules = document.createElement('style');
  rules.textContent = `[data-camera]::before {
    content: ''; position: absolute; inset: calc(-1px * var(--camera-frame, ${far}));
    background: linear-gradient(rgba(0, 0, 0, 0.01) 0 0) 0 0 / 1px 1px no-repeat; z-index: -1; pointer-events: none }`;
  document.head.appendChild(rules);

  const isBlended = (element: Element): boolean => {
    const style = element.getAttribute('style') ?? '';
    const opacity =
      /(?:^|[\s;])opacity:\s*([\d.e-]+)/.exec(style)?.[1] ?? element.getAttribute('opacity') ?? '1';
    return Number(opacity) < 1 || blending.some((name) => name !== 'opacity' && style.includes(name));
  };

  /** In a group that is blended as a whole, a far frame of a part would make the browser blend the whole picture. */
  const isInBlended = (element: Element): boolean => {
    for (let each: Element | null = element; each !== null && each !== stage; each = each.parentElement)
      if (isBlended(each)) return true;
    return false;
  };

  /** How far a frame lies outside an element's box to hold all of its content, px, in steps so that it rarely changes. */
  const reachOf = (element: HTMLElement): number => {
    const own = element.getBoundingClientRect();
    const scale = own.width / element.offsetWidth;
    if (!(scale > 0.01)) return far;
    let most = 0;
    for (const part of element.querySelectorAll('*')) {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      if (right - left > 0 || bottom - top > 0) {
        most = Math.max(most, own.left - left, own.top - top, right - own.right, bottom - own.bottom);
      }
    }
    return Math.min(far, (Math.ceil(most / scale / 50) + 1) * 50);
  };

  const frameElement = (element: HTMLElement, isNear: boolean): void => {
    const reach = String(isNear ? reachOf(element) : far);
    if (element.style.getPropertyValue('--camera-frame') !== reach)
      element.style.setProperty('--camera-frame', reach);
    if (!element.hasAttribute('data-camera')) element.setAttribute('data-camera', '');
  };

  const frameDrawing = (element: SVGGElement | SVGSVGElement, isNear: boolean): void => {
    let frame = element.firstElementChild;
    if (frame?.hasAttribute('data-camera-frame') !== true) {
      frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const look = { fill: 'none', stroke: '#000', 'stroke-opacity': '0.01', 'data-camera-frame': '' };
      for (const [name, value] of Object.entries(look)) frame.setAttribute(name, value);
      element.insertBefore(frame, element.firstChild);
    }
    let box = { x: -far, y: -far, width: 3 * far, height: 3 * far };
    if (isNear) {
      frame.setAttribute('display', 'none');
      const content = element.getBBox();
      frame.removeAttribute('display');
      box = {
        x: content.x - 60,
        y: content.y - 60,
        width: content.width + 120,
        height: content.height + 120,
      };
    }
    for (const [name, value] of Object.entries(box)) frame.setAttribute(name, String(Math.round(value)));
  };

  /** Takes frames away where none is needed now: a picture must not depend on what the page showed before. */
  const unframe = (framed: string): void => {
    for (const element of stage.querySelectorAll<HTMLElement>(`[data-camera]:not(${framed})`)) {
      element.removeAttribute('data-camera');
      element.style.removeProperty('--camera-frame');
    }
    for (const frame of stage.querySelectorAll(`:not(${framed}) > [data-camera-frame]`)) frame.remove();
  };

  let allFar = false;
  /** Groups whose frame is as large as their content, which may move. */
  let near: Element[] = [];
  const frameOne = (element: Element, isNear: boolean): void => {
    if (element instanceof HTMLElement) frameElement(element, isNear);
    else if (element instanceof SVGGElement || element instanceof SVGSVGElement)
      frameDrawing(element, isNear);
  };
  const frameGroups = (): void => {
    const framed = allFar ? group : `${group}:has(${group})`;
    unframe(framed);
    near = [];
    for (const element of stage.querySelectorAll(framed)) {
      const isNear = !allFar && isInBlended(element);
      if (isNear) near.push(element);
      frameOne(element, isNear);
    }
  };

  /** What of an element's style decides whether it is a group, and which. */
  let known = new WeakMap<Element, string>();
  const kindOf = (element: Element): string =>
    element.matches(group) ? (isBlended(element) ? 'blended' : 'moved') : 'none';
  /** True where a change may have made a group or ended one. Looking for groups in the whole page costs. */
  const mayRegroup = ({ type, target }: MutationRecord): boolean => {
    if (type !== 'attributes' || !(target instanceof Element)) return true;
    const kind = kindOf(target);
    const isNew = known.get(target) !== kind;
    known.set(target, kind);
    return isNew;
  };
  const heed = (changes: readonly MutationRecord[]): void => {
    // All of them are looked at: what is known of an element must be what it is now.
    if (changes.filter(mayRegroup).length > 0) frameGroups();
    else for (const element of near) frameOne(element, true);
  };

  // At once after each change of the page, so that the browser never sees a group without its frame.
  const observer = new MutationObserver((changes) => {
    heed(changes);
    observer.takeRecords();
  });
  const pause = (isPaused: boolean): void => {
    if (isPaused) {
      observer.disconnect();
      return;
    }
    const attributeFilter = ['style', 'opacity', 'transform'];
    known = new WeakMap();
    observer.observe(stage, { subtree: true, childList: true, attributes: true, attributeFilter });
    frameGroups();
  };
  pause(false);
  return {
    pause,
    frame: (isFar) => {
      if (isFar === allFar) return;
      allFar = isFar;
      frameGroups();
    },
    passOver: (change) => {
      const changes = observer.takeRecords();
      if (changes.length > 0) heed(changes);
      change();
      observer.takeRecords();
    },
  };
}
