import type { Draw, Renderer, Renderers } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { link, tag } from './html.ts';
import { describeFile } from './sheet-links.ts';
import { childNamed, childrenNamed, textOf, type SheetElement } from './tree.ts';

/** An online service or a form: its kind, its link, its number, who runs it, its notices. */
const drawService: Renderer = (element, draw) => {
  const notices = childrenNamed(element, 'NoticeLiee').map((notice) =>
    tag('p', `${draw.nodes([guideTexts.notice])} ${named(notice, textOf(notice), draw)}`),
  );
  const annexes = childrenNamed(element, 'ServiceEnLigneAnnexe').map((annex) =>
    drawAnnex(annex, draw),
  );
  const texts = [...childrenNamed(element, 'Introduction'), ...childrenNamed(element, 'Texte')];
  const source = textOf(childNamed(element, 'Source'));
  const line = tag(
    'p',
    kindOf(element, draw) +
      tag('strong', named(element, textOf(childNamed(element, 'Titre')), draw)) +
      draw.nodes([source === '' ? '' : `, ${source}`]),
  );
  return line + draw.nodes(texts) + [...notices, ...annexes].join('');
};

/** A form joined to another: its address is in an element of its own. */
function drawAnnex(annex: SheetElement, draw: Draw): string {
  const file = childNamed(annex, 'LienWeb')?.attributes ?? {};
  const whole = { ...annex, attributes: { ...file, ...annex.attributes } };
  const notices = childrenNamed(annex, 'NoticeLiee').map((notice) =>
    tag('p', `${draw.nodes([guideTexts.notice])} ${named(notice, textOf(notice), draw)}`),
  );
  const line = kindOf(annex, draw) + named(whole, textOf(childNamed(annex, 'Titre')), draw);
  return tag('p', line) + draw.nodes(childrenNamed(annex, 'Texte')) + notices.join('');
}

const kindOf = ({ attributes: { type } }: SheetElement, { nodes }: Draw): string =>
  type === undefined ? '' : nodes([`${type}\u00a0: `]);

/** A link, then what the file is: « (cerfa n° 12669*02) (PDF, 294 ko) ». */
function named({ attributes }: SheetElement, title: string, { nodes }: Draw): string {
  const { URL, numerocerfa } = attributes;
  const number = numerocerfa === undefined ? '' : ` (${guideTexts.cerfa(numerocerfa)})`;
  return link(URL, nodes([title])) + nodes([number]) + describeFile(attributes);
}

/** A text of law or a page to read further: one line of a list. */
const drawReference: Renderer = (element, draw) => {
  const complement = textOf(childNamed(element, 'Complement'));
  const title = named(element, textOf(childNamed(element, 'Titre')), draw);
  return tag('li', title + draw.nodes([complement === '' ? '' : `\u00a0: ${complement}`]));
};

/** A link to another site, with what it is for. */
const drawCommented: Renderer = (element, draw) => {
  const links = draw.nodes(childrenNamed(element, 'LienExterne'));
  return tag('li', links + draw.nodes(childrenNamed(element, 'Commentaire')));
};

export const RESOURCES: Renderers = {
  ServiceEnLigne: drawService,
  Reference: drawReference,
  PourEnSavoirPlus: drawReference,
  LienExterneCommente: drawCommented,
};
