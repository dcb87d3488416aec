import { fr } from '../kit/typography.ts';

/** Where the page tells the ways to file, and what happens next. */
export const WAYS_ID = 'facons';
export const NEXT_ID = 'apres';

/** Wording of the ways to file, the human ones as visible as the online one. */
export const waysTexts = {
  title: 'Toutes les façons de faire',
  online: 'En ligne',
  onlineNote: 'Sans compte, depuis un téléphone ou un ordinateur.',
  /** Where the form takes documents. */
  onlineDocuments: fr`Vous joignez vos documents en photo ou en PDF.`,
  start: 'Commencer en ligne',
  desk: 'Au guichet',
  phone: 'Par téléphone',
  post: 'Par la poste',
  /** Where another body receives the request: what the town hall still does. */
  helpTitle: 'La mairie peut vous aider',
  helpHere: 'De l’aide à la mairie',
  elsewhere: (body: string) => fr`Cette demande se fait auprès de ${body}.`,
  elsewhereSite: (host: string) => fr`Aller sur le site ${host}`,
  /** Heading of what happens after filing, and of the contents of the page. */
  next: fr`Et après ?`,
  contents: 'Sur cette page',
  receipt: fr`Dès l’envoi en ligne : vous recevez un reçu, avec un numéro.`,
} as const;

/** Ways where somebody answers, and the post, in the order of the page. */
const HUMAN_WAYS = ['desk', 'phone', 'post'] as const;

/** Names the ways that are not online: « Au guichet, par téléphone ». */
export function humanWays(
  channels: Readonly<Partial<Record<(typeof HUMAN_WAYS)[number], unknown>>>,
): string {
  const names = HUMAN_WAYS.filter((way) => channels[way] !== undefined).map(
    (way) => waysTexts[way],
  );
  return names
    .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');
}
