import type { Service } from '../commune/service.ts';
import {
  addressTexts,
  openingExceptionsText,
  openingHoursText,
  reviewTexts,
  synonymsText,
} from '../commune/shared-editor-texts.ts';
import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { legalBasisTexts } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import type { LifeEvent } from '../procedures/life-event.ts';
import { iconChoices } from '../procedures/theme-editor-texts.ts';
import type { Theme } from '../procedures/theme.ts';
import type { District } from './places/district.ts';
import type { Structure } from './places/structure.ts';
import type { KnowledgeSheet } from './sheets/knowledge-sheet.ts';

const knowledgeSheetTexts: KeyTexts<KnowledgeSheet> = {
  question: { label: 'Question', help: fr`Comme les gens la posent. Elle finit par « ? ».` },
  answer: { label: 'Réponse', help: 'La réponse d’abord, en deux ou trois phrases.' },
  rule: { label: 'Règle', help: 'Ce que dit la loi, ou la règle de la commune.' },
  sources: {
    label: 'Textes de loi',
    one: 'texte',
    summary: '{{text}}',
    help: 'Où la règle est écrite. Un texte au moins.',
    keys: legalBasisTexts,
  },
  procedures: { label: 'Démarches', help: 'Les démarches que cette fiche aide à faire.' },
  owner: { label: 'Service responsable', help: 'Le service qui tient cette fiche à jour.' },
  visibility: {
    label: 'Qui peut la lire',
    help: 'Une fiche interne ne paraît jamais sur le site public.',
    choices: { public: 'Tout le monde', internal: 'Les agents seulement' },
  },
  synonyms: synonymsText,
  ...reviewTexts,
};

const serviceTexts: KeyTexts<Service> = {
  name: { label: 'Nom', help: fr`Comme les gens le disent. Par exemple : Service Voirie.` },
  nameWithArticle: {
    label: 'Nom dans une phrase',
    help: fr`Avec l’article et une minuscule. Par exemple : le service Voirie.`,
  },
  role: { label: 'Ce que fait le service', help: 'Une ou deux phrases.' },
  authority: {
    label: 'Autorité',
    help: fr`Qui décide, si ce n’est pas la commune. Le nom court d’une autorité, par exemple : ccas.`,
  },
  address: { label: 'Adresse', help: 'Comme sur une enveloppe.', keys: addressTexts },
  email: { label: 'Adresse électronique', help: 'Celle du service, pas celle d’un agent.' },
  phone: { label: 'Téléphone', help: fr`Avec des espaces. Par exemple : 01 99 00 12 34.` },
  openingHours: openingHoursText,
  openingExceptions: openingExceptionsText,
  access: {
    label: 'Accès',
    help: fr`Comment entrer : rampe, ascenseur, boucle pour les personnes malentendantes.`,
  },
};

const slugText = {
  label: 'Nom court',
  help: fr`Des minuscules sans accent et des tirets. Les démarches le portent : ne le changez plus.`,
} as const;

const districtTexts: KeyTexts<District> = {
  slug: {
    label: 'Nom court',
    help: 'Des minuscules sans accent et des tirets. La page du quartier le porte.',
  },
  name: { label: 'Nom', help: fr`Comme les habitants le disent. Par exemple : La Gare.` },
  places: {
    label: 'Lieux',
    one: 'lieu',
    help: fr`L’identifiant (id) de chaque lieu de ${'lieux.json'}, un par ligne.`,
  },
};

const structureTexts: KeyTexts<Structure> = {
  place: { label: 'Lieu', help: fr`L’identifiant (id) du lieu, dans ${'lieux.json'}.` },
  hours: {
    label: 'Présence du médiateur',
    help: fr`Dans l’écriture d’OpenStreetMap. Le guide « Lieux » donne des exemples.`,
  },
  procedures: {
    label: 'Démarches',
    one: 'démarche',
    help: fr`Celles où la structure aide. Laissez vide : toutes.`,
  },
};

const themeTexts: KeyTexts<Theme> = {
  slug: slugText,
  title: { label: 'Titre', help: 'Deux à quatre mots.' },
  icon: {
    label: 'Dessin',
    help: 'Le dessin à côté de ses démarches, sur la page d’accueil.',
    choices: iconChoices,
  },
};

const lifeEventTexts: KeyTexts<LifeEvent> = {
  slug: slugText,
  title: { label: 'Titre', help: fr`Comme une personne le dit : J’attends un enfant.` },
  summary: { label: 'Résumé', help: 'Ce que l’on trouve derrière, en une phrase.' },
};

export const knowledgeSheetKind: KindTexts = {
  texts: knowledgeSheetTexts,
  label: 'Fiches de connaissance',
  singular: 'Fiche',
  description: 'Des réponses courtes pour les agents et les médiateurs.',
  titleKey: 'question',
  icon: 'lightbulb',
};

export const serviceKind: KindTexts = {
  texts: serviceTexts,
  label: 'Services',
  singular: 'Service',
  description: 'Les services de la mairie, leurs adresses et leurs horaires.',
  titleKey: 'name',
  icon: 'storefront',
};

export const themeKind: KindTexts = {
  texts: themeTexts,
  label: 'Thèmes',
  singular: 'Thème',
  description: 'Les thèmes de la liste des démarches, dans l’ordre.',
  titleKey: 'title',
  icon: 'category',
};

export const lifeEventKind: KindTexts = {
  texts: lifeEventTexts,
  label: 'Moments de vie',
  singular: 'Moment de vie',
  description: 'Les moments de vie, dans l’ordre.',
  titleKey: 'title',
  icon: 'family_restroom',
};

export const structureKind: KindTexts = {
  texts: structureTexts,
  label: 'Structures d’aide',
  singular: 'Structure d’aide',
  description: 'Où un médiateur fait la démarche à la place de la personne.',
  titleKey: 'place',
  icon: 'handshake',
};

export const districtKind: KindTexts = {
  texts: districtTexts,
  label: 'Quartiers',
  singular: 'Quartier',
  description: 'Les quartiers, et les lieux d’aide qui s’y trouvent.',
  titleKey: 'name',
  icon: 'location_city',
};
