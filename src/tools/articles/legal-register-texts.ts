import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** What `npm run articles` says, for people who answer for the law. */
export const legalRegisterTexts = {
  title: 'Textes de loi que le contenu cite',
  whole: 'le texte entier',
  states: {
    'in-force': (day = '', by = '') => fr`en vigueur, vérifié le ${formatDay(day)} (${by})`,
    repealed: 'abrogé',
    'to-verify': 'à vérifier',
    local: fr`décision de la commune : à garder au registre de la mairie`,
  },
  citedIn: (files: number) => formatCount(files, 'fichier', 'fichiers'),
  count: (articles: number, verified: number, toVerify: number, local: number) =>
    fr`${formatCount(articles, 'référence', 'références')} : ${formatCount(verified, 'vérifiée', 'vérifiées')}, ${toVerify} à faire vérifier par un juriste, ${formatCount(local, 'décision', 'décisions')} de la commune.`,
  unused: (names: readonly string[]) =>
    fr`Textes du registre que rien ne cite : ${names.join(', ')}.`,
  toCompare: 'Règles que personne n’a comparées avec la loi, les plus graves d’abord',
  toCompareIn: (what: string, files: number) =>
    fr`${what} : ${formatCount(files, 'démarche', 'démarches')}`,
  /** What stands beside the name of a rule: the register to open is not the same. */
  decidedBy: { law: '', commune: ', par une décision de la commune (son registre, pas la loi)' },
  leftToCheck: fr`Points laissés « à vérifier plus tard »`,
  nothingToCompare: fr`Toutes les règles ont été comparées avec la loi.`,
  withoutLine: 'Décrets cités sans la ligne de leur annexe',
  withoutArticle: 'Textes cités sans article',
  written: (file: string) => fr`Écrit dans ${file}.`,
  columns: {
    text: 'Texte',
    article: 'Article',
    state: 'État',
    checkedOn: 'Vérifié le',
    checkedBy: 'Vérifié par',
    files: 'Cité dans',
    url: 'Adresse',
  },
  stateNames: {
    'in-force': 'en vigueur',
    repealed: 'abrogé',
    'to-verify': 'à vérifier',
    local: 'décision de la commune',
  },
} as const;
