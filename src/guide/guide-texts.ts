import { formatCount } from '../kit/format-number.ts';
import { fr, NO_BREAK_SPACE } from '../kit/typography.ts';

/** Wording around the national sheets. What the sheets say themselves is never reworded. */
export const guideTexts = {
  title: 'Fiches nationales',
  description: fr`Vos droits et vos démarches en France, expliqués par service-public.fr.`,
  picture: 'Une image est à voir sur service-public.fr.',
  pictureOf: (words: string) => fr`Image : ${words}`,
  sheetElsewhere: (id: string) => `la fiche ${id} de service-public.fr`,
  weight: (value: string, unit: string) => `${value}${NO_BREAK_SPACE}${unit}`,
  file: (kind: string, weight: string | undefined) =>
    weight === undefined ? ` (${kind})` : ` (${kind}, ${weight})`,
  whereToAsk: fr`Où s’adresser :`,
  hereAsk: (commune: string) => fr`À ${commune} :`,
  theirSite: 'Son site',
  cerfa: (number: string) => fr`cerfa n° ${number}`,
  notice: fr`Notice :`,
  inSomeSituations: fr`Seulement dans certaines situations :`,
  notes: {
    ANoter: fr`À noter :`,
    ASavoir: fr`À savoir :`,
    Attention: fr`Attention :`,
    Rappel: fr`Rappel :`,
  },
  parts: {
    whereToAsk: 'Où s’adresser',
    services: 'Services en ligne et formulaires',
    references: 'Textes de référence',
    questions: 'Questions fréquentes',
    whatIf: 'Comment faire si…',
    more: 'Pour en savoir plus',
    seeAlso: 'Voir aussi',
    words: 'Définitions',
    choices: 'Quelle est votre situation\u202f?',
  },
  adapted: fr`Cette fiche dépend de votre situation. Sur service-public.fr, des questions vous guident.`,
  checked: (day: string, author: string) =>
    author.startsWith('Direction ')
      ? fr`Vérifié le ${day} par la ${author}.`
      : fr`Vérifié le ${day} par : ${author}.`,
  source: fr`Source : service-public.fr. Texte repris sans changement, sous licence ouverte 2.0.`,
  original: 'Lire cette fiche sur service-public.fr',
  old: (day: string) =>
    fr`Ces textes donnent l’état du droit au ${day}. Il a pu changer depuis : lisez la fiche à jour sur service-public.fr.`,
  oldTitle: 'Texte ancien',
  other: 'Autres fiches',
  numbered: (title: string, index: number) =>
    index === 0 ? title : fr`${title}, page ${index + 1}`,
  count: (count: number) => formatCount(count, 'fiche', 'fiches'),
  answer: 'Répondre aux questions',
  inTheme: (title: string) => fr`Les fiches de service-public.fr sur ce thème : ${title}.`,
  hereProcedures: 'Faire la démarche ici',
  onProcedure: 'Ce que dit service-public.fr',
} as const;

/** Publics, as lists are titled. */
export const audienceTitles = {
  Particuliers: 'Pour les particuliers',
  Professionnels: 'Pour les professionnels',
  Associations: 'Pour les associations',
} as const;
