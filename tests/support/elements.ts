/** Elements of a document or of a part of it. */
export const all = (root: ParentNode, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
];

/** Text of an element with ordinary spaces; nothing when there is no element. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
