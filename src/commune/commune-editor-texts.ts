import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Commune } from './commune.ts';
import { keepingText } from './keeping-editor-texts.ts';
import { addressTexts, openingHoursText, townHallExceptionsText } from './shared-editor-texts.ts';

const address = { label: 'Adresse', help: 'Comme sur une enveloppe.', keys: addressTexts } as const;

/** The commune: who publishes, who judges, who hosts. */
const communeTexts: KeyTexts<Commune> = {
  id: {
    label: 'Nom court',
    help: 'Toutes les données le portent. Il ne change plus une fois le site ouvert.',
  },
  name: { label: 'Nom', help: fr`Par exemple : Admiville.` },
  ofName: { label: fr`Nom après « de »`, help: fr`Par exemple : d’Admiville, du Mans.` },
  tagline: { label: 'Devise du site', help: 'Une ligne courte sous le nom.' },
  colours: {
    label: 'Couleurs',
    help: 'La construction du site refuse une couleur que l’on ne peut pas lire.',
    keys: {
      brand: { label: 'Couleur de la commune', help: fr`Un code, par exemple : #0f5c4d.` },
      accent: { label: 'Couleur vive', help: fr`Un code, par exemple : #f2b84b.` },
    },
  },
  photo: {
    label: 'Photo de la commune',
    help: 'Sur la page d’accueil des grands écrans. Les téléphones ne la chargent pas.',
    keys: {
      file: {
        label: 'Fichier',
        help: fr`Un fichier du dossier images du contenu. Par exemple : photo.webp.`,
      },
      credit: { label: 'Auteur', help: 'Qui a pris la photo. Son nom paraît dans les mentions.' },
    },
  },
  site: { label: 'Adresse du site', help: 'Elle commence par https://, sans barre à la fin.' },
  address,
  territory: {
    label: 'Jours fériés',
    help: 'À remplir en Alsace et en Moselle. Ailleurs, le code postal suffit.',
    choices: {
      mainland: 'Les onze fêtes légales',
      'alsace-moselle': 'Alsace-Moselle, sans temple protestant ni église mixte',
      'alsace-moselle-good-friday': 'Alsace-Moselle, avec un temple protestant ou une église mixte',
      guadeloupe: 'Guadeloupe',
      guyane: 'Guyane',
      'la-reunion': 'La Réunion',
      martinique: 'Martinique',
      mayotte: 'Mayotte',
      'saint-barthelemy': 'Saint-Barthélemy',
      'saint-martin': 'Saint-Martin',
      'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
    },
  },
  email: { label: 'Adresse électronique', help: 'Celle de l’accueil.' },
  phone: { label: 'Téléphone', help: fr`Avec des espaces. Par exemple : 01 99 00 12 34.` },
  phoneCost: { label: 'Prix de l’appel', help: fr`Par exemple : prix d’un appel local.` },
  openingHours: openingHoursText,
  openingExceptions: townHallExceptionsText,
  receiptSender: {
    label: 'Adresse qui envoie les reçus',
    help: 'La loi demande de l’annoncer (CRPA, article R. 112-11-3).',
  },
  mayorEmail: {
    label: 'Adresse de la maire ou du maire',
    help: 'Elle reçoit un courriel quand un dossier part vers un organisme qui le demande.',
  },
  administrativeCourt: {
    label: 'Tribunal administratif',
    help: 'Celui qui juge les litiges avec la commune.',
    keys: {
      name: { label: 'Nom', help: fr`Par exemple : tribunal administratif de Toulouse.` },
      address,
      onlineUrl: { label: 'Saisine en ligne', help: 'L’adresse du site où l’on peut le saisir.' },
    },
  },
  dpo: {
    label: 'Déléguée à la protection des données',
    help: 'La personne à qui écrire au sujet de ses données.',
    keys: {
      name: { label: 'Nom ou fonction', help: 'Comme elle est appelée sur le site.' },
      email: { label: 'Adresse électronique', help: 'Celle de la fonction.' },
      address,
    },
  },
  accessOfficer: {
    label: 'Personne responsable de l’accès aux documents',
    help: fr`Obligatoire à partir de 10 000 habitants (CRPA, article R. 330-2). Le site dit qui elle est.`,
    keys: {
      name: { label: 'Prénom et nom', help: 'La loi demande de les publier.' },
      role: { label: 'Métier', help: fr`Par exemple : archiviste.` },
      email: { label: 'Adresse électronique', help: 'Celle de la fonction.' },
      phone: { label: 'Téléphone', help: fr`Par exemple : 01 99 00 12 34.` },
      address,
    },
  },
  publisher: {
    label: 'Directrice ou directeur de la publication',
    help: 'La loi demande de le nommer.',
    keys: {
      name: { label: 'Prénom et nom', help: 'La personne qui répond du site.' },
      role: { label: 'Fonction', help: fr`Par exemple : maire d’Admiville.` },
    },
  },
  host: {
    label: 'Hébergeur',
    help: 'Qui garde le site et les données.',
    keys: {
      name: { label: 'Nom', help: 'Le nom de l’organisme.' },
      address,
      phone: { label: 'Téléphone', help: 'Le numéro où le joindre.' },
      place: { label: 'Lieu des données', help: 'Où sont les données, en une phrase.' },
    },
  },
  implicitDecisionShift: {
    label: 'Jour de la décision sans réponse',
    help: 'Le choix du service juridique.',
    keys: {
      days: {
        label: 'Décalage',
        help: 'Le jour où le silence décide.',
        choices: { 0: 'Le même jour du mois', 1: 'Le lendemain' },
      },
      checkedBy: { label: 'Décidé par', help: 'La personne ou le service qui en répond.' },
    },
  },
  keeping: keepingText,
  freeForm: {
    label: 'Demande libre',
    help: 'Celle qui reçoit ce qu’aucune autre ne prend. La recherche y mène, avec les mots de la personne.',
  },
  rectificationWithin: {
    label: 'Délai pour corriger',
    help: 'Depuis la réception, quand le service a déjà commencé. P1M veut dire un mois. Le choix du service juridique.',
  },
  mostAsked: {
    label: 'Démarches mises en avant',
    help: 'Celles de la page d’accueil, dans l’ordre. Huit au plus.',
  },
};

export const communeKind: KindTexts = {
  texts: communeTexts,
  label: 'La commune',
  singular: 'La commune',
  description: 'Le nom, les adresses, les couleurs, la page d’accueil.',
  titleKey: 'name',
  icon: 'home',
};
