import { addressTexts, reviewTexts } from '../commune/shared-editor-texts.ts';
import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { fr } from '../kit/typography.ts';
import type { AgendaEvent } from './agenda/agenda-event.ts';
import type { Alert } from './alerts/alert.ts';
import type { NewsItem } from './news/news-item.ts';

const districtsHelp = 'Les quartiers concernés. Laissez vide pour toute la commune.';

const newsItemTexts: KeyTexts<NewsItem> = {
  title: { label: 'Titre', help: 'Ce qui change, en une ligne.' },
  summary: { label: 'Résumé', help: 'Une ou deux phrases. Les listes ne montrent que cela.' },
  publishedOn: { label: 'Paraît le', help: 'Avant ce jour, rien n’est sur le site.' },
  until: {
    label: 'Vraie jusqu’au',
    help: 'Après ce jour, elle quitte les listes. Laissez vide si elle reste vraie.',
  },
  theme: { label: 'Thème', help: 'Le thème des démarches dont elle parle.' },
  districts: { label: 'Quartiers', help: districtsHelp },
  procedures: { label: 'Démarches', help: 'Les démarches qu’elle peut donner envie de faire.' },
  owner: { label: 'Service responsable', help: 'Le service qui répond de cette actualité.' },
  reviewOn: reviewTexts.reviewOn,
};

const alertTexts: KeyTexts<Alert> = {
  level: {
    label: 'Gravité',
    help: 'Le mot paraît devant le titre, sur toutes les pages.',
    choices: { info: 'Information', vigilance: 'Vigilance', danger: 'Danger' },
  },
  title: { label: 'Titre', help: fr`Deux ou trois mots. Par exemple : canicule.` },
  advice: {
    label: 'Consignes',
    one: 'consigne',
    help: 'Ce qu’il faut faire, une consigne par ligne, la plus urgente d’abord.',
  },
  from: { label: 'Commence', help: 'Le jour et l’heure de Paris.' },
  until: { label: 'Finit', help: 'Le jour et l’heure où elle quitte le site seule.' },
  districts: { label: 'Quartiers', help: districtsHelp },
  streets: {
    label: 'Rues',
    one: 'rue',
    help: 'Les rues concernées, une par ligne. Laissez vide pour toute la commune.',
  },
  phone: { label: 'Téléphone', help: fr`Qui appeler. Par exemple : 01 99 00 12 34.` },
  link: {
    label: 'Lien',
    help: 'Où lire la suite.',
    keys: {
      label: { label: 'Mots du lien', help: 'Ce que l’on trouve au bout du lien.' },
      href: {
        label: 'Adresse du lien',
        help: 'Une page du site, qui commence par /, ou une adresse qui commence par https://.',
      },
    },
  },
  owner: { label: 'Service responsable', help: 'Le service qui la publie et qui y met fin.' },
};

const eventTimeHelp = fr`Un jour et une heure : ${'2026-05-04 08:30'}. Ou un jour entier : ${'2026-05-04'}.`;

const agendaEventTexts: KeyTexts<AgendaEvent> = {
  title: { label: 'Titre', help: fr`Par exemple : Marché de Noël.` },
  summary: { label: 'Résumé', help: 'Une ou deux phrases, pour les listes et les calendriers.' },
  start: { label: 'Début', help: eventTimeHelp },
  end: { label: 'Fin', help: 'Écrite comme le début. Pour des jours entiers, le dernier jour.' },
  place: {
    label: 'Lieu',
    help: 'Un service de la mairie, ou bien un nom et une adresse.',
    keys: {
      service: { label: 'Service', help: 'Si cela se passe dans un service de la mairie.' },
      name: { label: 'Nom du lieu', help: fr`Par exemple : Médiathèque, deuxième étage.` },
      address: { label: 'Adresse', help: 'Comme sur une enveloppe.', keys: addressTexts },
    },
  },
  price: { label: 'Prix', help: fr`En mots. Par exemple : Gratuit.` },
  access: {
    label: 'Accès',
    help: fr`Comment entrer et suivre : marches, ascenseur, boucle magnétique, langue des signes.`,
  },
  registration: { label: 'Inscription', help: 'La démarche à faire pour venir, s’il en faut une.' },
  organiser: { label: 'Organisateur', help: fr`Avec l’article. Par exemple : la médiathèque.` },
  owner: { label: 'Service responsable', help: 'Le service qui répond de cette page.' },
};

export const newsKind: KindTexts = {
  texts: newsItemTexts,
  label: 'Actualités',
  singular: 'Actualité',
  description: 'Ce qui change dans la commune. Chacune paraît et disparaît à sa date.',
  titleKey: 'title',
  icon: 'newspaper',
};

export const alertKind: KindTexts = {
  texts: alertTexts,
  label: 'Alertes',
  singular: 'Alerte',
  description: 'Ce qui presse. Le titre paraît sur toutes les pages.',
  titleKey: 'title',
  icon: 'warning',
};

export const agendaKind: KindTexts = {
  texts: agendaEventTexts,
  label: 'Agenda',
  singular: 'Rendez-vous',
  description: 'Les rendez-vous de la commune.',
  titleKey: 'title',
  icon: 'event',
};
