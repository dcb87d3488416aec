/* In the editing tool: the place under it where a sentence stays in view. */
import { make } from '../../browser/device/make-element.ts';

/** Adds the place. The tool leaves it the room that it takes: nothing is written behind it. */
export function addStatusLine(name: 'div' | 'pre'): HTMLElement {
  const line = make(name, { className: 'publication' });
  line.setAttribute('role', 'status');
  document.body.append(line);
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--under', `${line.offsetHeight}px`);
  }).observe(line);
  return line;
}
