import { reviewTexts, synonymsText } from '../commune/shared-editor-texts.ts';
import type { KeyTexts } from '../kit/key-texts.ts';
import { legalBasisText, legalBasisTexts } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import { comparedText, toCheckText } from './comparison-editor-texts.ts';
import { documentTexts } from './document-editor-texts.ts';
import { formText } from './form-field-editor-texts.ts';
import {
  competentBodyTexts,
  costTexts,
  dataProcessingTexts,
  retentionTexts,
  silenceTexts,
} from './procedure-rules-editor-texts.ts';
import { kindChoices, sectorChoices } from './procedure-words-editor-texts.ts';
import type { Procedure } from './procedure.ts';
import { routeTexts } from './route-editor-texts.ts';
import { stepTexts } from './step-editor-texts.ts';
import { suggestionText } from './suggestion-editor-texts.ts';
import { iconText } from './theme-editor-texts.ts';
import { whoAsksTexts } from './who-asks-editor-texts.ts';

const channelTexts = {
  service: { label: 'Service', help: 'Le service qui reçoit la personne.' },
  note: { label: 'Comment faire', help: fr`Une ou deux phrases : quand, où, avec quoi.` },
} as const;

/** Every key of a procedure. */
export const procedureTexts: KeyTexts<Procedure> = {
  title: {
    label: 'Titre',
    help: fr`Ce que la personne vient faire. Par exemple : Réserver une place pour un déménagement.`,
  },
  shortTitle: { label: 'Titre court', help: 'Pour les listes et la page d’accueil.' },
  summary: { label: 'Résumé', one: 'phrase', help: 'Une à trois phrases, une par ligne.' },
  audience: {
    label: 'Pour qui',
    help: 'Toutes les personnes qui peuvent faire cette démarche.',
    choices: { individual: 'Particulier', association: 'Association', company: 'Entreprise' },
  },
  theme: { label: 'Thème', help: 'Le thème sous lequel la démarche est rangée.' },
  icon: iconText,
  sector: {
    label: 'Secteur',
    help: 'Les données d’un secteur ne passent jamais dans un autre (arrêté du 4 juillet 2013).',
    choices: sectorChoices,
  },
  service: { label: 'Service', help: 'Le service qui décide ou qui répond.' },
  ...routeTexts,
  authority: {
    label: 'Autorité',
    help: fr`Seulement si ce n’est pas celle du service. Écrivez son nom court, ou « commune ».`,
  },
  kind: {
    label: 'Genre de démarche',
    help: 'Ce que la mairie fait de ce qu’elle reçoit.',
    choices: kindChoices,
  },
  competentBody: {
    label: 'Organisme qui reçoit la démarche',
    help: fr`Seulement si la mairie ne s’en occupe pas : une orientation.`,
    keys: competentBodyTexts,
  },
  ...whoAsksTexts,
  minutes: { label: 'Minutes', help: 'Le temps qu’il faut pour remplir le formulaire.' },
  usualDelay: { label: 'Délai habituel', help: fr`En mots. Par exemple : Cinq jours ouvrés.` },
  answerWithin: {
    label: 'Délai de réponse fixé par un texte',
    help: 'Seulement si un texte fixe ce délai et si le silence ne décide rien.',
    keys: {
      period: { label: 'Durée', help: 'P1M veut dire un mois, P15D quinze jours.' },
      legalBasis: legalBasisText('Le texte qui fixe ce délai.'),
    },
  },
  silence: {
    label: 'Silence de la mairie',
    help: 'Ce qui se passe si la mairie ne répond pas.',
    keys: silenceTexts,
  },
  compared: comparedText,
  toCheck: toCheckText,
  mentions: {
    label: 'Mentions du reçu',
    one: 'mention',
    help: 'Ce qu’un texte oblige à écrire sur le reçu, en plus. Une mention par ligne.',
  },
  cost: { label: 'Prix', help: 'Ce que la démarche coûte.', keys: costTexts },
  documents: {
    label: 'Documents à apporter',
    one: 'document',
    summary: '{{label}}',
    help: 'Un document n’est demandé que si un texte le permet. Aucun document est une bonne réponse.',
    keys: documentTexts,
  },
  channels: {
    label: 'Façons de faire la démarche',
    help: 'Il faut toujours un guichet ou un téléphone, avec une personne.',
    keys: {
      online: { label: 'En ligne', help: 'Avec le formulaire de ce site.' },
      desk: { label: 'Au guichet', help: 'Avec une personne.', keys: channelTexts },
      phone: { label: 'Par téléphone', help: 'Avec une personne.', keys: channelTexts },
      post: { label: 'Par courrier', help: 'Avec une lettre.', keys: channelTexts },
    },
  },
  help: { label: 'Être aidé', help: 'Où trouver de l’aide, en une phrase.' },
  next: {
    label: 'Et ensuite',
    one: 'étape',
    help: 'Ce qui se passe après l’envoi, une étape par ligne.',
  },
  ...stepTexts,
  form: formText,
  retention: {
    label: 'Conservation',
    help: 'Combien de temps les réponses sont gardées.',
    keys: retentionTexts,
  },
  dataProcessing: {
    label: 'Données personnelles',
    help: 'L’entrée du registre des traitements.',
    keys: dataProcessingTexts,
  },
  related: {
    label: 'Démarches proches',
    help: 'Celles que l’on confond avec celle-ci, ou que l’on fait en même temps.',
  },
  suggests: suggestionText,
  lifeEvents: {
    label: 'Moments de vie',
    help: 'Les moments qui amènent à cette démarche.',
  },
  nationalSheets: {
    label: 'Fiches de service-public.fr',
    one: 'fiche',
    help: fr`Leur numéro, un par ligne. Par exemple : F1427.`,
  },
  synonyms: synonymsText,
  legalBases: {
    label: 'Autres textes de loi',
    one: 'texte',
    summary: '{{text}}',
    help: 'Ils paraissent au bas de la page.',
    keys: legalBasisTexts,
  },
  ...reviewTexts,
};
