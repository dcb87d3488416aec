import type { Draw, Renderer } from './draw.ts';
import { tag } from './html.ts';
import { childrenNamed, titleNodes, type SheetElement } from './tree.ts';

/** A table with its caption, and what each heading is the heading of (RGAA 5.6, 5.7). */
export const drawTable: Renderer = (element, draw) => {
  const [first] = childrenNamed(element, 'Colonne');
  const isNamedByRow = first?.attributes.type === 'header';
  const rows = childrenNamed(element, 'Rangée').map((row) => {
    const isHeading = row.attributes.type === 'header';
    return childrenNamed(row, 'Cellule').map((cell, index) => {
      const scope = isHeading ? 'col' : isNamedByRow && index === 0 ? 'row' : undefined;
      return drawCell(cell, scope, draw);
    });
  });
  const caption = tag('caption', draw.nodes(childrenNamed(element, 'Titre').flatMap(titleNodes)));
  const body = tag('tbody', rows.map((cells) => tag('tr', cells.join(''))).join(''));
  const summary = draw.nodes(childrenNamed(element, 'Resume'));
  return body === '' ? summary : summary + tag('table', caption + body);
};

function drawCell(cell: SheetElement, scope: 'col' | 'row' | undefined, draw: Draw): string {
  const { fusionHorizontale, fusionVerticale } = cell.attributes;
  const attributes = {
    colspan: spanOf(fusionHorizontale),
    rowspan: spanOf(fusionVerticale),
    scope,
  };
  const name = scope === undefined ? 'td' : 'th';
  // An empty cell keeps its place, or those after it would be under the wrong heading; it is the
  // heading of nothing.
  return tag(name, draw.nodes(cell.children), attributes) || '<td></td>';
}

function spanOf(cells: string | undefined): string | undefined {
  return /^(?:[2-9]|[1-4]\d)$/u.exec(cells ?? '')?.[0];
}
