import { describeHours } from '../../kit/opening-hours-texts.ts';
import { fr } from '../../kit/typography.ts';

/** Words of the national standard, as people say them. What is not here is shown as it is written. */
const HELP: Readonly<Record<string, string>> = {
  'Aide aux démarches administratives': 'Faire une démarche, remplir un papier',
  'Maîtrise des outils numériques du quotidien': 'Se servir d’un ordinateur ou d’un téléphone',
  'Insertion professionnelle via le numérique': 'Chercher un emploi',
  'Utilisation sécurisée du numérique': 'Se protéger des arnaques',
  'Parentalité et éducation avec le numérique': 'Accompagner ses enfants',
  'Loisirs et créations numériques': 'Créer, se divertir',
  'Compréhension du monde numérique': 'Comprendre Internet',
  'Accès internet et matériel informatique': 'Utiliser un ordinateur sur place',
  'Acquisition de matériel informatique à prix solidaire': 'Acheter un ordinateur à petit prix',
};

const WAYS_IN: Readonly<Record<string, string>> = {
  'Se présenter': 'venez sans rendez-vous',
  Téléphoner: 'appelez',
  'Contacter par mail': 'écrivez un courriel',
  'Prendre un RDV en ligne': 'prenez rendez-vous en ligne',
  'Envoyer un mail avec une fiche de prescription': 'passez par votre travailleur social',
};

const NEEDS: Readonly<Record<string, string>> = {
  Surdité: 'surdité',
  'Handicaps moteurs': 'handicap moteur',
  'Handicaps mentaux': 'handicap mental',
  Illettrisme: 'difficulté à lire ou à écrire',
  'Déficience visuelle': 'mauvaise vue ou cécité',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  'Langues étrangères (anglais)': 'anglais',
  'Langues étrangères (autres)': 'd’autres langues',
};

const COSTS: Readonly<Record<string, string>> = {
  Gratuit: 'gratuit',
  'Gratuit sous condition': 'gratuit sous condition',
  Payant: 'payant',
};

const PUBLICS: Readonly<Record<string, string>> = {
  Jeunes: 'les jeunes',
  Étudiants: 'les étudiants',
  'Familles et/ou enfants': 'les familles',
  Seniors: 'les seniors',
  Femmes: 'les femmes',
};

export const placesTexts = {
  mandate: {
    title: 'Faire la démarche à votre place',
    what: fr`Dans ces lieux, une personne peut remplir et envoyer à votre place. Vous lisez ensemble un mandat, que vous arrêtez quand vous voulez.`,
    shared: fr`Un proche vous aide, sur un ordinateur qui n’est pas à vous ? Rien n’y reste :`,
    companion: fr`commencez avec « Quelqu’un m’aide »`,
    stop: 'Arrêter un mandat',
    mediators: fr`Vous êtes médiateur : ouvrir une séance`,
  },
  structure: {
    present: fr`Une personne fait la démarche avec vous, ou à votre place :`,
    everything: 'Pour toutes les démarches.',
    only: fr`Pour ces démarches :`,
  },
  title: 'Être aidé',
  nearYou: 'Être aidé près de chez vous',
  ofDistrict: (name: string) => fr`Être aidé : ${name}`,
  choose: 'Choisir un quartier',
  everyDistrict: 'Tous les quartiers',
  places: 'Les lieux',
  elsewhere: 'Ailleurs dans la commune',
  openData: 'Liste des lieux, en données ouvertes',
  appointment: 'Prendre rendez-vous en ligne',
  closedOnHolidays: 'Fermé les jours fériés',
} as const;

/** What people are helped with, one line each. */
export function describeHelp(services: readonly string[]): readonly string[] {
  return services.map((service) => HELP[service] ?? service);
}

/**
 * How to come and what it costs: « Venez sans rendez-vous ou appelez. C’est gratuit. »
 * @param ways known ways in; others are left out
 */
export function describeComing(
  ways: readonly string[],
  isOpenToPublic: boolean,
  costs: readonly string[],
): string {
  const known = ways.flatMap((way) => WAYS_IN[way] ?? []).join(' ou ');
  const cost = costs.flatMap((value) => COSTS[value] ?? []).join(' ou ');
  return [
    ...(isOpenToPublic ? [] : ['Ce lieu ne reçoit pas le public.']),
    ...(known === '' ? [] : [`${known.charAt(0).toUpperCase()}${known.slice(1)}.`]),
    ...(cost === '' ? [] : [`C’est ${cost}.`]),
  ].join(' ');
}

/** Whom the place is made for and cares for, one line each. */
export function describeWelcome(
  publics: readonly string[],
  needs: readonly string[],
): readonly string[] {
  const lists = [
    ['Pour', publics.flatMap((value) => PUBLICS[value] ?? [])],
    ['Accueil adapté', needs.flatMap((need) => NEEDS[need] ?? [])],
    ['Langues', ['français', ...needs.flatMap((need) => LANGUAGES[need] ?? [])]],
  ] as const;
  return lists.flatMap(([label, words]) =>
    words.length === 0 || (label === 'Langues' && words.length === 1)
      ? []
      : [fr`${label} : ${words.join(', ')}`],
  );
}

/** Opening hours of a place, one line a group of days. */
export function describePlaceHours({
  hours,
  isClosedOnHolidays,
}: {
  readonly hours: Parameters<typeof describeHours>[0];
  readonly isClosedOnHolidays: boolean;
}): readonly string[] {
  return [...describeHours(hours), ...(isClosedOnHolidays ? [placesTexts.closedOnHolidays] : [])];
}
