import type { KeyTexts } from '../kit/key-texts.ts';
import type { OpeningHours } from '../kit/opening-hours.ts';
import { fr } from '../kit/typography.ts';
import type { PostalAddress } from './contact.ts';
import type { OpeningException, TownHallException } from './opening-exceptions.ts';

export const addressTexts: KeyTexts<PostalAddress> = {
  lines: {
    label: 'Lignes de l’adresse',
    one: 'ligne',
    help: 'Une ligne par ligne d’enveloppe, sans la ville. Quatre au plus.',
  },
  postalCode: { label: 'Code postal', help: 'Cinq chiffres.' },
  city: { label: 'Ville', help: fr`Le nom de la ville, avec « Cedex » si besoin.` },
};

const slotsText = {
  label: 'Plages horaires',
  one: 'plage',
  summary: '{{from}} – {{to}}',
  help: 'Une plage pour le matin, une pour l’après-midi, ou une seule pour la journée.',
  keys: {
    from: { label: 'De', help: fr`L’heure d’ouverture. Par exemple : ${'08:30'}.` },
    to: { label: 'À', help: fr`L’heure de fermeture. Par exemple : ${'17:00'}.` },
  },
} as const;

const openingHoursTexts: KeyTexts<OpeningHours[number]> = {
  days: {
    label: 'Jours',
    help: 'Les jours qui ont les mêmes horaires. Un jour ne paraît qu’une fois.',
    choices: {
      lundi: 'Lundi',
      mardi: 'Mardi',
      mercredi: 'Mercredi',
      jeudi: 'Jeudi',
      vendredi: 'Vendredi',
      samedi: 'Samedi',
      dimanche: 'Dimanche',
    },
  },
  slots: slotsText,
};

export const openingHoursText = {
  label: 'Horaires',
  one: 'groupe de jours',
  summary: '{{days}}',
  help: 'Les horaires de chaque semaine. Groupez les jours qui ont les mêmes.',
  keys: openingHoursTexts,
} as const;

const openingExceptionTexts: KeyTexts<OpeningException> = {
  from: { label: 'Premier jour', help: 'Le jour, ou le premier jour de la période.' },
  to: { label: 'Dernier jour', help: 'Laissez vide pour un seul jour.' },
  slots: { ...slotsText, help: 'Les heures de ce jour. Laissez vide si c’est fermé.' },
  reason: { label: 'Raison', help: fr`Quelques mots. Par exemple : travaux.` },
};

export const openingExceptionsText = {
  label: 'Fermetures et heures d’un jour',
  one: 'exception',
  summary: '{{from}} {{to}}',
  help: 'Les jours qui ne suivent pas ces horaires, dans l’ordre. Les jours fériés sont déjà connus.',
  keys: openingExceptionTexts,
} as const;

/** The same for the town hall: one closure for every service. */
export const townHallExceptionsText = {
  ...openingExceptionsText,
  keys: {
    ...openingExceptionTexts,
    allServices: {
      label: 'Pour tous les services',
      help: fr`Cochez si chaque service ferme ou ouvre aussi. Un jour écrit chez un service compte avant celui-ci.`,
    },
  } satisfies KeyTexts<TownHallException>,
} as const;

export const reviewTexts = {
  reviewedOn: {
    label: 'Relu le',
    help: 'Le jour où une personne a relu tout ce contenu.',
  },
  reviewOn: {
    label: 'À relire avant le',
    help: 'Un an après la dernière relecture, ou plus tôt si la loi va changer.',
  },
} as const;

export const synonymsText = {
  label: 'Autres mots',
  one: 'mot',
  help: 'Les mots que les gens tapent dans la recherche, un par ligne.',
} as const;

/** The Markdown under the keys of a page. */
export const bodyText = {
  label: 'Texte de la page',
  help: 'Des phrases courtes, des titres et des listes. Commencez par un titre de niveau 2.',
} as const;
