import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { fr } from '../kit/typography.ts';
import type { LegalArticle, LegalText } from '../law/citations/legal-text.ts';
import type { ReviewCalendar } from './review-calendar.ts';

const articleTexts: KeyTexts<LegalArticle> = {
  number: { label: 'Article', help: fr`Comme il est cité. Par exemple : L. 231-4.` },
  state: {
    label: 'Ce qu’on en sait',
    help: 'Comparé au texte en vigueur, ou abrogé.',
    choices: { 'in-force': 'En vigueur', repealed: 'Abrogé' },
  },
  checkedOn: { label: 'Comparé le', help: 'Le jour où une personne a lu le texte en vigueur.' },
  checkedBy: { label: 'Comparé par', help: 'La personne ou le service qui l’a lu.' },
  since: { label: 'Abrogé depuis', help: 'Le jour, s’il est connu.' },
  replacedBy: { label: 'Remplacé par', help: 'Où est la règle maintenant, comme on la cite.' },
};

const legalTextTexts: KeyTexts<LegalText> = {
  kind: {
    label: 'Genre de texte',
    help: 'Un code a des articles avec des lettres. Les autres ont des numéros.',
    choices: {
      code: 'Code',
      law: 'Loi',
      decree: 'Décret',
      order: 'Arrêté ou ordonnance',
      'eu-regulation': 'Règlement européen',
    },
  },
  name: { label: 'Nom exact', help: fr`Au mot près : le contenu le cite ainsi.` },
  shortName: { label: 'Nom court', help: 'Comme les phrases l’appellent.' },
  articles: {
    label: 'Articles connus',
    one: 'article',
    summary: '{{number}}',
    help: 'Ceux que quelqu’un a lus. Un article absent d’ici est à vérifier.',
    keys: articleTexts,
  },
  id: { label: 'Identifiant de Légifrance', help: fr`Par exemple : LEGITEXT000006070721.` },
  letters: {
    label: 'Lettres des articles',
    help: 'Celles que ce code utilise.',
    choices: { none: 'Sans lettre', L: 'L.', R: 'R.', D: 'D.', A: 'A.' },
  },
  annex: {
    label: 'Règles en tableau',
    help: 'Cochez si ses règles sont des lignes d’un tableau. On cite alors la ligne.',
  },
  lastArticle: { label: 'Dernier article', help: 'Son numéro, s’il est connu.' },
};

export const legalTextKind: KindTexts = {
  texts: legalTextTexts,
  label: 'Textes de loi',
  singular: 'texte de loi',
  description: 'Les textes de loi que le contenu peut citer.',
  titleKey: 'name',
  icon: 'gavel',
};

/** One line of the file is a key and its list: the tool shows two boxes. */
export const sameWordsKind: KindTexts = {
  texts: {
    said: {
      label: 'Ce que disent les gens',
      help: fr`Un mot ou quelques mots. Par exemple : gamin.`,
    },
    means: {
      label: 'Mots du site',
      one: 'mot',
      help: 'Ce que cela veut dire ici, un par ligne. La recherche les essaie tous.',
    },
  },
  label: 'Mots de la recherche',
  singular: 'mot des gens',
  description: 'Ce que disent les gens, puis les mots du site qui veulent dire la même chose.',
  titleKey: 'said',
  icon: 'search',
};

const reviewTexts: KeyTexts<ReviewCalendar[number]> = {
  path: {
    label: 'Fichier ou dossier',
    help: fr`Du contenu. Par exemple : services/, avec la barre pour un dossier.`,
  },
  owner: {
    label: 'Service',
    help: 'Qui le relit. Vide pour les services, qui relisent chacun leur fiche.',
  },
  reviewedOn: { label: 'Relu le', help: 'Le jour de la dernière relecture.' },
  reviewOn: { label: 'À relire avant le', help: 'Le jour de la prochaine.' },
};

export const reviewKind: KindTexts = {
  texts: reviewTexts,
  label: 'Relectures',
  singular: 'relecture',
  description: 'Quand relire ce qui ne porte pas sa propre date.',
  titleKey: 'path',
  icon: 'event_repeat',
};
