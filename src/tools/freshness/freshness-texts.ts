import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What `npm run fraicheur` says, for people who keep the content. */
export const freshnessTexts = {
  title: (day: string) => fr`Fraîcheur du contenu, le ${formatDay(day)}`,
  ownerless: 'Sans responsable',
  owned: (count: number) => formatCount(count, 'point', 'points'),
  /** Heads of the lists, by kind of point, in the order of the report. */
  kinds: {
    'dead-link': 'Liens qui ne mènent nulle part',
    review: 'À relire',
    'no-date': 'Sans date de relecture',
    'old-check': 'Loi vérifiée il y a plus d’un an',
    'no-sheet': 'Démarches sans fiche pour les agents',
    'lone-sheet': 'Fiches sans démarche',
    orphan: 'Démarches que rien d’autre ne propose',
  },
  /** What to do about each kind. */
  advice: {
    'dead-link': fr`Corrigez le lien, ou enlevez-le.`,
    review: fr`Relisez le texte, corrigez-le, puis changez reviewedOn et reviewOn.`,
    'no-date': fr`Ajoutez le fichier à relectures.yml.`,
    'old-check': fr`Comparez de nouveau avec la loi en vigueur, puis changez le jour (on, ou checkedOn).`,
    'no-sheet': fr`Écrivez une fiche, ou ajoutez la démarche à une fiche (procedures).`,
    'lone-sheet': fr`Nommez au moins une démarche dans procedures.`,
    orphan: fr`Citez-la dans related ou suggests d’une autre démarche.`,
  },
  late: (day: string, days: number) =>
    fr`à relire depuis le ${formatDay(day)} (${formatCount(days, 'jour', 'jours')} de retard)`,
  today: (day: string) => fr`à relire aujourd’hui, ${formatDay(day)}`,
  soon: (day: string) => fr`à relire avant le ${formatDay(day)}`,
  deadLink: (link: string, line: number | undefined) =>
    line === undefined ? fr`lien vers ${link}` : fr`ligne ${line}, lien vers ${link}`,
  checkedOn: (what: string, day: string) =>
    fr`${what} : dernière lecture de la loi le ${formatDay(day)}`,
  article: (article: string) => (article === '' ? 'le texte' : fr`article ${article}`),
  blocking: 'bloquant',
  linksUnread: fr`Liens : non vérifiés. Le site n’est pas construit, ou il l’était avant le dernier changement du contenu. Tapez « npm run build », puis recommencez.`,
  nothing: fr`Rien à faire : tout est à jour.`,
  count: (points: number, blocking: number) =>
    blocking === 0
      ? fr`${formatCount(points, 'point', 'points')} à voir, aucun ne bloque.`
      : fr`${formatCount(points, 'point', 'points')} à voir, dont ${formatCount(blocking, 'bloquant', 'bloquants')} : un lien mort, ou une relecture en retard de plus de six mois.`,
  written: (file: string) => fr`Écrit dans ${file}.`,
  columns: {
    owner: 'Responsable',
    kind: 'Point',
    title: 'Contenu',
    file: 'Fichier',
    day: 'Date',
    detail: 'Détail',
    blocking: 'Bloquant',
  },
  yes: 'oui',
  no: 'non',
} as const;
