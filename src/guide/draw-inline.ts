import type { Renderer, Renderers } from './draw.ts';
import { link, tag } from './html.ts';
import { describeFile, sheetHref } from './sheet-links.ts';

const inside =
  (name: string): Renderer =>
  ({ children }, draw) =>
    tag(name, draw.nodes(children));

const plain: Renderer = ({ children }, draw) => draw.nodes(children);

/** Elements of a sentence. */
export const INLINE: Renderers = {
  MiseEnEvidence: inside('strong'),
  Exposant: inside('sup'),
  Indice: inside('sub'),
  Citation: inside('q'),
  // What a form or a button says: no tag of HTML means that.
  Expression: inside('em'),
  Valeur: plain,
  Variable: plain,
  TermeEtranger: ({ attributes, children }, draw) => {
    const language = /^[a-z]{2}$/u.exec(attributes.langue ?? '')?.[0];
    const words = draw.nodes(children);
    // A screen reader changes its voice there (RGAA 8.7).
    return language === undefined ? words : tag('span', words, { lang: language });
  },
  LienInterne: ({ attributes, children }, draw) => {
    const id = attributes.LienPublication ?? '';
    // Without words nobody sees it on service-public.fr either.
    const words = draw.nodes(children);
    // Acronyms are linked like sheets.
    if (draw.context.definitions.has(id)) return link(`#${definitionId(id)}`, words);
    return link(sheetHref(id, draw.context, attributes.audience), words);
  },
  LienIntra: ({ attributes, children }, draw) => {
    const id = attributes.LienID ?? '';
    const words = draw.nodes(children);
    if (draw.context.definitions.has(id)) return link(`#${definitionId(id)}`, words);
    return draw.context.titles.has(id) ? link(`/guide/${id}/`, words) : words;
  },
  LienExterne: ({ attributes, children }, draw) =>
    link(attributes.URL, draw.nodes(children)) + describeFile(attributes),
};

/** Anchor of a definition at the foot of the page. */
export function definitionId(id: string): string {
  return `mot-${id.toLowerCase()}`;
}
