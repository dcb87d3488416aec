import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import type { Draw, LocalContact, Renderer } from './draw.ts';
import { guideTexts } from './guide-texts.ts';
import { link, tag } from './html.ts';
import { childNamed, childrenNamed, textOf } from './tree.ts';

/**
 * Where to ask: the service of the commune when one answers for that kind of place, kept visibly
 * apart from the national text; else the national place as the sheet gives it.
 */
export const drawContact: Renderer = (element, draw) => {
  const place = textOf(childNamed(element, 'PivotLocal'));
  const contact = place === '' ? undefined : draw.context.contact(place);
  return contact === undefined ? drawNational(element, draw) : drawLocal(contact, draw);
};

function drawLocal({ slug, name, phone }: LocalContact, { context, nodes }: Draw): string {
  const service = link(`/services/${slug}/`, nodes([name]));
  const call = link(phoneHref(phone), nodes([formatPhone(phone)]));
  const here = tag('strong', nodes([guideTexts.hereAsk(context.commune)]));
  return tag('p', `${here} ${service}, ${call}`, { class: 'note' });
}

const drawNational: Renderer = (element, draw) => {
  const title = draw.nodes([titleWith(element)]);
  const site = childNamed(element, 'RessourceWeb')?.attributes.URL;
  const label = draw.nodes([guideTexts.whereToAsk]);
  const text = childNamed(element, 'Texte');
  if (text === undefined) return tag('p', `${label} ${link(site, title)}`);
  const ownSite =
    site === undefined ? '' : tag('p', link(site, draw.nodes([guideTexts.theirSite])));
  return tag('details', tag('summary', `${label} ${title}`) + draw.nodes([text]) + ownSite);
};

function titleWith(element: Parameters<Renderer>[0]): string {
  const parts = [...childrenNamed(element, 'Titre'), ...childrenNamed(element, 'Complement')];
  return parts
    .map(textOf)
    .filter((part) => part !== '')
    .join(', ');
}
