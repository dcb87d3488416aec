import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** Calls of somebody without a request. */
export const callsTexts = {
  title: 'Appels à rendre',
  intro: fr`Une personne sans demande a appelé, et personne n’a pu lui répondre. La mairie la rappelle en deux jours ouvrés.`,
  none: fr`Aucun appel n’est à rendre.`,
  waiting: (count: number) => formatCount(count, 'appel à rendre', 'appels à rendre'),
  nameless: 'Sans nom',
  since: (day: string, service: string) => fr`Depuis le ${day}, ${service}`,
  late: 'En retard',
  add: 'Noter un appel à rendre',
  section: 'Appel',
  need: 'Rappeler la personne.',
  service: { label: 'Service qui rappelle' },
  name: { label: 'Nom', hint: fr`Si la personne l’a dit.` },
  phone: { label: 'Numéro à rappeler' },
  note: { label: 'Un mot', hint: fr`À quel sujet, et quand rappeler. Des faits, sans plus.` },
  send: 'Noter cet appel',
  result: { label: 'Ce qui a été dit' },
  called: 'Rappelé',
  added: fr`L’appel est noté : la mairie le doit.`,
  ended: fr`L’appel est rendu. Ce qui en reste est effacé dans trente jours.`,
  missing: fr`Dites ce qui a été dit, ou ce que la personne attend encore.`,
  tooLong: fr`Ce texte est trop long : 2 000 signes au plus.`,
  gone: fr`Cet appel est déjà rendu, ou n’est pas de vos services.`,
  callBack: fr`La mairie rappelle : elle ne demande pas à la personne de rappeler.`,
  elsewhere: {
    title: 'Vous ne pouvez pas le faire',
    paragraphs: [fr`Vous ne répondez pas dans ce service. Rien n’est inscrit.`],
  },
} as const;
