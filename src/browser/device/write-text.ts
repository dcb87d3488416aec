/** What was last written in elements. */
const written = new WeakMap<Element, string>();

/**
 * Writes a text in an element where it changed. Programs that translate pages put theirs in its place: what
 * is written again and again would be translated again and again, and read aloud.
 */
export function writeText(element: Element, text: string): void {
  if (written.get(element) === text) return;
  written.set(element, text);
  element.textContent = text;
}
