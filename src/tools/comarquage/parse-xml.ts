import { SaxesParser } from 'saxes';
import type { SheetElement, SheetNode } from '../../guide/tree.ts';
import { typography } from '../../kit/typography.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: SheetNode[];
}

/**
 * Reads the XML of a sheet. Strict: a file that is not well formed, or that declares its own
 * entities, is refused whole. Texts get French spaces.
 * @throws {Error} with the line and the column of what cannot be read
 */
export function parseXml(xml: string): SheetElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: SheetElement | undefined;
  const addText = (text: string) => {
    open.at(-1)?.children.push(typography(text));
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('type de document déclaré');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  if (root === undefined) throw new Error('aucun élément');
  return root;
}
