import { drawContact } from './draw-contact.ts';
import { GUIDED } from './draw-guided.ts';
import { INLINE } from './draw-inline.ts';
import { drawPicture } from './draw-picture.ts';
import { RESOURCES } from './draw-service.ts';
import { drawTable } from './draw-table.ts';
import type { Draw, Renderer, Renderers } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { tag } from './html.ts';
import { childNamed, childrenNamed, elementsOf, titleNodes, type SheetElement } from './tree.ts';

const through: Renderer = ({ children }, draw) => draw.nodes(children);

/** A part under its heading; without a heading its content stays at the same level. */
const section: Renderer = (element, draw) => {
  const title = drawTitle(element, draw);
  const heading = tag(`h${Math.min(draw.level, 6)}`, title);
  return tag('section', heading + (heading === '' ? draw : draw.under).nodes(contentOf(element)));
};

/** One case among several: closed until people know that it is theirs. */
const drawCase: Renderer = (element, draw) => {
  const title = drawTitle(element, draw);
  const content = draw.nodes(contentOf(element));
  return title === '' ? content : tag('details', tag('summary', title) + content);
};

/** « À noter : … »: the label starts the first paragraph. */
const note =
  (label: string): Renderer =>
  (element, draw) => {
    const content = contentOf(element);
    const [first] = content;
    const strong = tag('strong', draw.nodes([label]));
    const isLine = typeof first === 'object' && first.name === 'Paragraphe';
    const opening = isLine ? `${strong} ${draw.nodes(wordsOf(first))}` : strong;
    const pictures = isLine ? childrenNamed(first, 'Image') : [];
    const rest = draw.nodes([...pictures, ...content.slice(isLine ? 1 : 0)]);
    return tag('div', tag('p', opening) + rest, { class: 'note' });
  };

/** A passage that some readers alone are meant to read, whom the sheet does not name. */
const conditional: Renderer = (element, draw) => {
  const content = draw.nodes(contentOf(element));
  const label = tag('p', tag('strong', draw.nodes([guideTexts.inSomeSituations])));
  return content === '' ? '' : tag('div', label + content, { class: 'note' });
};

const warning: Renderer = (element, draw) => {
  const title = tag('p', tag('strong', drawTitle(element, draw)));
  return tag('div', title + draw.nodes(contentOf(element)), { class: 'note wait' });
};

const drawItem: Renderer = (element, draw) => {
  const isConditional = childNamed(element, 'Condition') !== undefined;
  const label = isConditional ? `${draw.nodes([guideTexts.inSomeSituations])} ` : '';
  const [only, ...others] = elementsOf(element).filter(({ name }) => name !== 'Condition');
  const isLine = only?.name === 'Paragraphe' && others.length === 0;
  return tag('li', label + draw.nodes(isLine ? only.children : element.children));
};

/** Everything that the text of a sheet may hold: an element that is not here is not drawn. */
export const RENDERERS: Renderers = {
  ...INLINE,
  ...RESOURCES,
  ...GUIDED,
  Texte: through,
  Introduction: through,
  Contenu: through,
  Description: through,
  Resume: through,
  Commentaire: through,
  ListeSituations: through,
  BlocCas: through,
  Paragraphe: (element, draw) =>
    tag('p', draw.nodes(wordsOf(element))) + draw.nodes(childrenNamed(element, 'Image')),
  Titre: through,
  Chapitre: section,
  SousChapitre: section,
  Situation: section,
  Cas: drawCase,
  Liste: ({ attributes: { type }, children }, draw) =>
    tag(type === 'numero' ? 'ol' : 'ul', draw.nodes(children)),
  Item: drawItem,
  Tableau: drawTable,
  ANoter: note(guideTexts.notes.ANoter),
  ASavoir: note(guideTexts.notes.ASavoir),
  Attention: note(guideTexts.notes.Attention),
  Rappel: note(guideTexts.notes.Rappel),
  FragmentConditionne: conditional,
  Avertissement: warning,
  InformationComplementaire: warning,
  OuSAdresser: drawContact,
  ContenuIllustre: through,
  Illustration: drawPicture,
  Image: drawPicture,
};

/** Words of a paragraph: a picture in it stands after it. */
const wordsOf = ({ children }: SheetElement) =>
  children.filter((child) => typeof child === 'string' || child.name !== 'Image');

const TITLES = new Set(['Titre', 'TitreAlternatif', 'Condition']);

const contentOf = (element: SheetElement) =>
  element.children.filter((child) => typeof child === 'string' || !TITLES.has(child.name));

/** Its other title is the one to read when no question was answered before. */
function drawTitle(element: SheetElement, draw: Draw): string {
  const title = childNamed(element, 'TitreAlternatif') ?? childNamed(element, 'Titre');
  return title === undefined ? '' : draw.nodes(titleNodes(title)).trim();
}
