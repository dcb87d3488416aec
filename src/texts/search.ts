import { formatCount } from './format-number.ts';
import { fr } from './typography.ts';

/** Wording of the search field and of what it finds. */
export const searchTexts = {
  title: 'Recherche',
  pageTitle: (words: string) => fr`Recherche : ${words}`,
  label: fr`Que cherchez-vous ?`,
  submit: 'Chercher',
  find: 'Trouver',
  again: 'Chercher à nouveau',
  /** Label in the header, where the button says the rest. */
  inSite: 'Chercher une démarche ou un service',
  question: fr`De quoi avez-vous besoin ?`,
  withYourWords: 'Dites-le avec vos mots',
  examples: fr`Par exemple : « acte de naissance », « je déménage ».`,
  found: (count: number, words: string) =>
    fr`${formatCount(count, 'page trouvée', 'pages trouvées')} pour « ${words} »`,
  someWords: 'Aucune page ne contient tous vos mots. Celles-ci en contiennent au moins un.',
  firstOnes: (count: number) => fr`Voici les ${count} premières. Ajoutez un mot pour préciser.`,
  alsoCalled: (synonyms: readonly string[]) => fr`On dit aussi : ${synonyms.join(', ')}.`,
  online: 'Cette démarche peut se faire en ligne.',
  cut: (limit: number) =>
    fr`Votre recherche était trop longue. Nous avons gardé les ${limit} premiers caractères.`,
  noneTitle: (words: string) => fr`Aucune page trouvée pour « ${words} »`,
  none: fr`Essayez avec d’autres mots, ou avec moins de mots. Vous pouvez aussi nous demander.`,
  call: 'Standard de la mairie',
  mostAsked: 'Les plus demandées',
} as const;
