import { formatDay } from '../../kit/format-day.ts';
import { formatCount, formatInteger } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { DeskLine, Queue } from './desk-line.ts';
import type { FilterName } from './list-filters.ts';

/** Queues, by the action that is expected. */
export const queueTexts: Readonly<Record<Queue, string>> = {
  receipt: 'Accusé de réception à envoyer',
  wrote: 'La personne a écrit',
  documents: 'Documents reçus',
  call: 'Appel dû',
  unreachable: 'Adresse où rien n’arrive',
  notify: 'Décision à remettre',
  untaken: 'Personne ne l’a prise',
  processing: 'À suivre',
  waiting: 'En attente de la personne',
  forwarded: 'Chez un autre organisme',
  done: 'Terminées',
};

export const channelTexts: Readonly<Record<DeskLine['channel'], string>> = {
  online: 'En ligne',
  assisted: 'Avec un médiateur',
  desk: 'Au guichet',
  phone: 'Par téléphone',
  post: 'Par courrier',
  email: 'Par courriel',
  sms: 'Par SMS',
};

/** Families of filters, in the order of the form. */
export const filterTexts: Readonly<Record<FilterName, string>> = {
  file: 'File d’attente',
  service: 'Service',
  demarche: 'Démarche',
  canal: 'Arrivée',
  structure: 'Structure d’aide',
  etat: 'État',
  depuis: 'Reçue depuis le',
  jusqua: 'Reçue jusqu’au',
  agent: 'Personne en charge',
  fini: 'Situation',
};

const days = (count: number) => formatCount(count, 'jour', 'jours');
const requests = (count: number) => formatCount(count, 'demande', 'demandes');

export const listTexts = {
  /** The title says how many there are: it changes with the filters. */
  open: (total: string) => fr`${total} à traiter`,
  over: (total: string) => fr`${total}, suivi fini`,
  total: (count: number, most: number) =>
    count > most ? fr`Plus de ${formatInteger(most)} demandes` : requests(count),
  filtered: (title: string, filters: readonly string[]) => [title, ...filters].join(fr` – `),
  caption: fr`Les plus urgentes d’abord : ce que la loi rend urgent, puis qui attend une réponse, puis les plus anciennes.`,
  overCaption: 'Les dernières terminées d’abord.',
  columns: {
    request: 'Demande',
    reason: 'Pourquoi ici',
    procedure: 'Démarche',
    channel: 'Arrivée',
    waiting: 'Attente',
    state: 'État',
    assignee: 'En charge',
  },
  nameless: 'Sans nom',
  unassigned: 'Non attribuée',
  waited: (count: number) => fr`${days(count)} d’attente`,
  none: {
    open: 'Aucune demande à traiter ici.',
    over: 'Aucune demande terminée ici.',
  },
  queues: 'Files d’attente',
  all: 'Tout ce qui est à traiter',
  counted: (count: number, most: number) =>
    count > most ? fr`plus de ${formatInteger(most)}` : formatInteger(count),
  filters: 'Filtrer',
  any: 'Peu importe',
  situation: { open: 'À traiter', over: 'Suivi fini' },
  mine: 'Moi',
  nobody: 'Personne',
  apply: 'Appliquer les filtres',
  active: 'Filtres appliqués',
  remove: (filter: string) => fr`Retirer le filtre ${filter}`,
  removeAll: 'Retirer tous les filtres',
  since: (day: string) => fr`depuis le ${formatDay(day)}`,
  until: (day: string) => fr`jusqu’au ${formatDay(day)}`,
  before: (count: number) => fr`${count} demandes précédentes`,
  after: (count: number) => fr`${count} demandes suivantes`,
  first: 'Début de la liste',
  pages: 'Pages de la liste',
} as const;

export const viewTexts = {
  title: 'Mes vues',
  hint: fr`Une vue garde des filtres sous un nom. Vous seul voyez les vôtres.`,
  name: 'Nom de la vue',
  save: 'Garder ces filtres',
  forget: 'Oublier',
  forgetOne: (name: string) => fr`Oublier la vue ${name}`,
  nameless: fr`Donnez un nom à cette vue : 60 signes au plus.`,
  filterless: fr`Choisissez d’abord des filtres : une vue sans filtre est la liste entière.`,
  tooMany: fr`Vous avez déjà 20 vues. Oubliez-en une, puis recommencez.`,
} as const;

export const searchTexts = {
  label: 'Chercher une demande',
  hint: fr`Numéro, nom, téléphone, courriel ou rue. Trois lettres au moins, sans se soucier des accents.`,
  submit: 'Chercher',
  title: (words: string) => fr`Recherche : ${words}`,
  short: fr`Écrivez au moins trois lettres ou quatre chiffres.`,
  /** A search never looks silently in a part only. */
  looked: fr`Cherché dans toutes les demandes de vos services, terminées comprises : numéros, noms, téléphones, courriels, adresses. Une demande dont les réponses sont effacées ne se trouve que par son numéro.`,
  lookedNumber: fr`C’est un numéro : cherché dans les numéros des demandes de vos services, terminées comprises.`,
  found: requests,
  first: (total: number, most: number) =>
    fr`${requests(total)} : les ${most} premières sont ici. Ajoutez un mot.`,
  many: fr`Plus de mille demandes, dont 50 sont ici. Ajoutez un mot.`,
  none: 'Aucune demande trouvée.',
  back: 'Revenir à la liste',
  caption: fr`Celles à traiter d’abord, puis les dernières reçues.`,
} as const;
