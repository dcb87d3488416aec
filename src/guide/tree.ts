/** An element of a national sheet, whatever file it came from. */
export interface SheetElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SheetNode[];
}

/** An element, or text. */
export type SheetNode = SheetElement | string;

/** Elements under one, text left out. */
export function elementsOf(element: SheetElement): readonly SheetElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** Elements of a name right under one. */
export function childrenNamed(element: SheetElement, name: string): readonly SheetElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The first element of a name right under one. */
export function childNamed(element: SheetElement, name: string): SheetElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** Words of a title, out of the paragraphs that may hold them. */
export function titleNodes(title: SheetElement): readonly SheetNode[] {
  const paragraphs = childrenNamed(title, 'Paragraphe');
  return paragraphs.length === 0
    ? title.children
    : paragraphs.flatMap(({ children }, index) => (index === 0 ? children : [' ', ...children]));
}

/** Everything that an element says, on one line. */
export function textOf(node: SheetNode | undefined): string {
  return rawText(node)
    .replaceAll(/[ \t\n\r]+/gu, ' ')
    .trim();
}

function rawText(node: SheetNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(rawText).join('');
}
