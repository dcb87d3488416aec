import { formatPeriod } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { Division } from './figure-row.ts';

/** Heads of columns, in their order: on the page, and in the spreadsheet. */
export const columnTexts = {
  received: 'Reçues',
  open: 'En cours',
  late: 'En retard',
  median: 'Délai médian',
  ninth: 'Délai, 9 sur 10',
  online: 'En ligne',
  assisted: 'Avec aide',
} as const;

/** What requests are put together by: title of the table, head of its first column, and the small ones. */
export const divisionTexts: Readonly<
  Record<Division, { readonly title: string; readonly head: string; readonly others: string }>
> = {
  procedure: { title: 'Par démarche', head: 'Démarche', others: 'Autres démarches' },
  service: { title: 'Par service', head: 'Service', others: 'Autres services' },
  channel: { title: 'Par arrivée', head: 'Arrivée', others: 'Autres arrivées' },
  state: { title: 'Par état', head: 'État', others: 'Autres états' },
  district: { title: 'Par quartier', head: 'Quartier', others: 'Autres quartiers' },
  week: { title: 'Par semaine', head: 'Semaine du', others: 'Autres semaines' },
};

export const figuresTexts = {
  title: (since: string, until: string) => fr`Demandes reçues ${formatPeriod(since, until)}`,
  filters: 'Choisir les chiffres',
  since: 'Depuis la semaine du',
  until: 'Jusqu’à la semaine du',
  service: 'Service',
  everyService: 'Tous mes services',
  apply: 'Afficher',
  total: 'Toutes les demandes',
  download: 'Télécharger ces chiffres pour un tableur (CSV)',
  fileName: (since: string, until: string) => `chiffres-${since}-${until}.csv`,
  days: (count: number) => formatCount(count, 'jour', 'jours'),
  share: (share: string) => fr`${share} %`,
  hidden: 'masqué',
  nothing: '–',
  chart: (title: string) => fr`${title} : demandes reçues`,
  /** Said to whoever does not see the picture: the table beside it has every number. */
  most: (label: string, count: string) =>
    fr`Le plus : ${label}, ${count}. Tous les nombres sont dans le tableau.`,
  requests: (count: number) => formatCount(count, 'demande', 'demandes'),
  tooFew: fr`Moins de 5 demandes : il n’y a pas de chiffres à montrer. Choisissez plus de semaines, ou tous vos services.`,
  read: 'Comment lire ces chiffres',
  notes: [
    fr`Les chiffres comptent les demandes reçues dans ces semaines, dans les services que vous pouvez lire.`,
    fr`« En cours » : la demande attend une réponse, ou des documents. « En retard » : un délai de la loi ou d’un texte est passé, et c’est à la mairie d’agir.`,
    fr`« Délai médian » : une réponse sur deux a pris ce temps ou moins. « 9 sur 10 » : neuf réponses sur dix. Le délai va de la réception à la décision, à la transmission ou à la fermeture. Les jours où l’on attendait la personne n’y sont pas. Ce que le silence décide n’est pas une réponse.`,
    fr`« Avec aide » : un agent ou un médiateur a saisi la demande avec la personne.`,
    fr`Les groupes de moins de 5 demandes sont réunis. « Masqué » : ce nombre, ou son reste, désignerait moins de 5 demandes. D’autres sont masqués pour que le total ne le donne pas.`,
    fr`Aucun chiffre ne concerne un agent.`,
  ],
  noService: {
    title: 'Pas de chiffres pour vous',
    paragraphs: [
      fr`Les chiffres sont ceux des services que vous pouvez lire. Vous n’en avez aucun.`,
    ],
  },
  otherService: {
    title: 'Ce service n’est pas le vôtre',
    paragraphs: [fr`Vous voyez les chiffres des services que vous pouvez lire.`],
  },
  csv: { division: 'Répartition', group: 'Groupe', days: 'jours', percent: '%' },
} as const;
