import type { Draw, Renderer, Renderers } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { tag } from './html.ts';
import { childNamed, childrenNamed, titleNodes, type SheetElement } from './tree.ts';

/**
 * A guided search: each answer opens the next ones, without a script, down to the sheet that
 * answers. The last answer is the link.
 */
const drawBranch: Renderer = (branch, draw) => {
  const title = childNamed(branch, 'Titre');
  const links = childrenNamed(branch, 'LienInterne');
  const next = childrenNamed(branch, 'Branche');
  const help = draw.nodes(childrenNamed(branch, 'Aide'));
  if (next.length === 0) return tag('li', leaf(links, title, draw) + help);
  const answers = tag('ul', draw.nodes(next));
  const sheets = links.map((link) => draw.nodes([named(link, draw)])).join('');
  const question = tag('summary', draw.nodes(wordsOf(title)));
  return tag('li', tag('details', question + help + sheets + answers));
};

/** The feed leaves the link empty: the words of the answer say where it leads. */
function leaf(
  [link]: readonly SheetElement[],
  title: SheetElement | undefined,
  draw: Draw,
): string {
  const words = wordsOf(title);
  return draw.nodes(link === undefined ? words : [{ ...link, children: words }]);
}

const wordsOf = (title: SheetElement | undefined) => (title === undefined ? [] : titleNodes(title));

function named(link: SheetElement, { context }: Draw): SheetElement {
  const id = link.attributes.LienPublication ?? '';
  const words = context.titles.get(id) ?? guideTexts.sheetElsewhere(id);
  return link.children.length > 0 ? link : { ...link, children: [words] };
}

export const GUIDED: Renderers = {
  Problematiques: ({ children }, draw) => tag('ul', draw.nodes(children)),
  Problematique: drawBranch,
  Branche: drawBranch,
  Aide: ({ children }, draw) => draw.nodes(children),
};
