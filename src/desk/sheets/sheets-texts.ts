import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** Wording of knowledge sheets at the desk. */
export const sheetsTexts = {
  title: 'Fiches',
  intro: fr`Des réponses courtes, relues par les services. Chacune dit la réponse d’abord, puis la règle et le texte de loi.`,
  secret: fr`Une fiche réservée aux agents n’est dans aucune page du site : elle se lit ici, et se donne avec vos mots.`,
  internal: 'réservée aux agents',
  all: 'Toutes les fiches',
  search: {
    label: 'Chercher une fiche',
    hint: fr`Avec les mots de la personne, ou les vôtres. Les fautes et les accents ne comptent pas.`,
    submit: 'Chercher',
    title: (words: string) => fr`Fiches : ${words}`,
    empty: 'Écrivez un mot, puis cherchez.',
    found: (count: number) => formatCount(count, 'fiche trouvée', 'fiches trouvées'),
    someWords: 'Ces fiches répondent à une partie de vos mots.',
    alsoCalled: (synonyms: readonly string[]) => fr`On dit aussi : ${synonyms.join(', ')}.`,
    none: fr`Aucune fiche trouvée. Essayez avec d’autres mots, ou avec moins de mots.`,
    looked: fr`Cherché dans toutes les fiches, celles des agents comprises.`,
  },
  unknown: {
    title: 'Cette fiche n’existe pas',
    paragraphs: [fr`Elle a peut-être changé de nom. Cherchez-la dans la liste des fiches.`],
  },
} as const;
