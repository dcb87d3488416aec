import { formatCount } from '../kit/format-number.ts';
import { fr } from '../kit/typography.ts';

/** Wording of the search field and of what it finds. */
export const searchTexts = {
  title: 'Recherche',
  pageTitle: (words: string) => fr`Recherche : ${words}`,
  label: fr`Que cherchez-vous ?`,
  submit: 'Chercher',
  again: 'Chercher à nouveau',
  found: (count: number, words: string) =>
    fr`${formatCount(count, 'page trouvée', 'pages trouvées')} pour « ${words} »`,
  someWords: 'Ces pages répondent à une partie de vos mots.',
  firstOnes: (count: number) => fr`Voici les ${count} premières. Ajoutez un mot pour préciser.`,
  alsoCalled: (synonyms: readonly string[]) => fr`On dit aussi : ${synonyms.join(', ')}.`,
  online: 'Cette démarche peut se faire en ligne.',
  kinds: {
    service: 'Service de la mairie',
    sheet: 'Question fréquente',
    page: 'Page du site',
    elsewhere: 'Ce n’est pas la mairie',
  },
  phone: fr`Téléphone :`,
  site: fr`Site :`,
  details: 'Toutes les informations',
  cut: (limit: number) =>
    fr`Votre recherche était trop longue. Nous avons gardé les ${limit} premiers caractères.`,
  noneTitle: (words: string) => fr`Aucune page trouvée pour « ${words} »`,
  none: fr`Essayez avec d’autres mots, ou avec moins de mots. Vous pouvez aussi nous demander.`,
  call: 'Standard de la mairie',
  mostAsked: 'Les plus demandées',
  /** Title of answers that somebody else than the town hall gives. */
  elsewhere: 'Ce n’est pas la mairie qui s’en occupe',
  unsureTitle: 'Nous ne sommes pas sûrs de comprendre',
  ours: 'Les démarches de la mairie',
  perhaps: fr`Peut-être cherchez-vous ceci`,
} as const;

/** Wording of the need said in everyday words: what it proposes, and the form that takes the rest. */
export const needTexts = {
  title: 'Dites-nous ce dont vous avez besoin',
  label: 'Votre besoin, avec vos mots',
  hint: fr`Par exemple : je déménage samedi.`,
  find: 'Voir ce qui convient',
  again: 'Proposer à nouveau',
  empty: 'Écrivez quelques mots, puis validez.',
  proposed: (count: number) =>
    count === 1 ? 'Une démarche peut convenir' : fr`${count} démarches peuvent convenir`,
  noneProposed: 'Aucune démarche ne répond à vos mots',
  otherTitle: fr`Cela ne convient pas ?`,
  other:
    'Une personne de la mairie lit votre demande, puis vous oriente. Vous n’avez rien à retaper.',
  write: 'Écrire ma demande',
} as const;
