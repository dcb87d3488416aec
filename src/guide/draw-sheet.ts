import { RENDERERS } from './draw-blocks.ts';
import { definitionId } from './draw-inline.ts';
import type { Draw, SheetContext } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { escapeHtml, link, tag } from './html.ts';
import { sheetHref } from './sheet-links.ts';
import { childNamed, childrenNamed, elementsOf, textOf, type SheetElement } from './tree.ts';

/** Where drawing starts: everything but what the sheet defines, which it says itself. */
export type SiteContext = Omit<SheetContext, 'definitions'>;

/**
 * Draws what a sheet says, under the title of the page: HTML of listed elements alone, every text
 * escaped, headings from level 2.
 * @param publication a sheet that `whyNotDrawn` accepts
 */
export function drawSheet(publication: SheetElement, site: SiteContext): string {
  const words = wordsOf(publication);
  const definitions = new Set(words.keys());
  const draw = createDraw({ ...site, definitions }, 2);
  const under = draw.under;
  const all = (name: string) => childrenNamed(publication, name);
  const { parts } = guideTexts;
  return [
    draw.nodes([...all('Avertissement'), ...all('InformationComplementaire')]),
    draw.nodes(elementsOf(publication).filter(({ name }) => MAIN.has(name))),
    part(parts.choices, draw.nodes(all('Problematiques'))),
    part(parts.whereToAsk, under.nodes(all('OuSAdresser'))),
    part(parts.services, under.nodes(all('ServiceEnLigne'))),
    part(parts.questions, tag('ul', linksTo([...all('QuestionReponse')], draw))),
    part(parts.whatIf, tag('ul', linksTo([...all('CommentFaireSi')], draw))),
    part(parts.seeAlso, tag('ul', linksTo(seeAlso(publication), draw))),
    part(
      parts.more,
      tag('ul', under.nodes([...all('LienExterneCommente'), ...all('PourEnSavoirPlus')])),
    ),
    part(parts.words, tag('dl', [...words].map((word) => drawWord(word, under)).join(''))),
    folded(parts.references, tag('ul', draw.nodes(all('Reference')))),
  ].join('');
}

/** The text itself, in its order. */
const MAIN: ReadonlySet<string> = new Set(['Introduction', 'ListeSituations', 'Texte']);

function createDraw(context: SheetContext, level: number): Draw {
  const draw: Draw = {
    context,
    level,
    get under() {
      return createDraw(context, level + 1);
    },
    nodes: (nodes) =>
      nodes
        .map((node) =>
          typeof node === 'string'
            ? escapeHtml(node.replaceAll(/[ \t\n\r]+/gu, ' '))
            : (RENDERERS[node.name]?.(node, draw) ?? ''),
        )
        .join(''),
  };
  return draw;
}

const part = (title: string, html: string) =>
  html === '' ? '' : tag('section', tag('h2', escapeHtml(title)) + html);

const folded = (title: string, html: string) =>
  html === '' ? '' : tag('details', tag('summary', escapeHtml(title)) + html);

/** Other sheets and files of sheets that this one leads to. */
function seeAlso(publication: SheetElement): readonly SheetElement[] {
  return [
    ...childrenNamed(publication, 'RechercheGuidee'),
    ...childrenNamed(publication, 'VoirAussi').flatMap(elementsOf),
  ];
}

function linksTo(targets: readonly SheetElement[], { context, nodes }: Draw): string {
  const seen = new Set<string>();
  return targets
    .map((target) => {
      const { ID: id = '', audience } = target.attributes;
      if (seen.has(id)) return '';
      seen.add(id);
      // Schema 3.4 puts the title in an element of its own.
      const title = textOf(childNamed(target, 'Titre') ?? target);
      return tag('li', link(sheetHref(id, context, audience), nodes([title])));
    })
    .join('');
}

/** Words that the sheet explains, by their number: the same word may be there twice. */
function wordsOf(publication: SheetElement): ReadonlyMap<string, SheetElement> {
  const words = ['Definition', 'Abreviation'].flatMap((name) => childrenNamed(publication, name));
  const explained = words.filter((word) => textOf(childNamed(word, 'Titre')) !== '');
  return new Map(explained.map((word) => [word.attributes.ID ?? '', word]));
}

function drawWord([id, word]: readonly [string, SheetElement], draw: Draw): string {
  const title = draw.nodes(childNamed(word, 'Titre')?.children ?? []);
  const references = tag('ul', draw.nodes(childrenNamed(word, 'Reference')));
  const meaning = draw.nodes(childrenNamed(word, 'Texte')) + references;
  return tag('dt', title, { id: definitionId(id) }) + `<dd>${meaning}</dd>`;
}
