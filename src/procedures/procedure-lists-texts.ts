import { fr } from '../kit/typography.ts';

/** A list of procedures at an address of its own: `/demarches/<slug>/`. */
interface ListText {
  readonly slug: string;
  /** Name of the list where several are offered. */
  readonly label: string;
  readonly title: string;
  readonly intro: string;
}

/** Lists by audience. */
export const audienceLists = [
  {
    slug: 'particuliers',
    audience: 'individual',
    label: 'Particuliers',
    title: 'Démarches des particuliers',
    intro: 'Pour vous, votre famille et votre logement.',
  },
  {
    slug: 'associations',
    audience: 'association',
    label: 'Associations',
    title: 'Démarches des associations',
    intro: 'Pour les associations qui agissent dans la commune.',
  },
  {
    slug: 'entreprises',
    audience: 'company',
    label: 'Entreprises',
    title: 'Démarches des entreprises',
    intro: 'Pour les commerces, les artisans et toutes les entreprises.',
  },
] as const satisfies readonly (ListText & { audience: string })[];

/** Lists by the way to file. */
export const channelLists = [
  {
    slug: 'en-ligne',
    channel: 'online',
    label: 'En ligne',
    title: 'Démarches à commencer en ligne',
    intro: fr`Sans compte, depuis un téléphone ou un ordinateur. Chacune peut aussi se faire autrement.`,
  },
  {
    slug: 'par-telephone',
    channel: 'phone',
    label: 'Par téléphone',
    title: 'Démarches à faire par téléphone',
    intro: 'Appelez le service. Une personne vous répond et fait la démarche avec vous.',
  },
  {
    slug: 'au-guichet',
    channel: 'desk',
    label: 'Au guichet',
    title: 'Démarches à faire au guichet',
    intro: 'Venez au service. Une personne vous reçoit et fait la démarche avec vous.',
  },
] as const satisfies readonly (ListText & { channel: string })[];

export const procedureListTexts = {
  all: 'Toutes les démarches',
  count: (procedures: string) => fr`${procedures}, par thème. Choisissez aussi une autre liste :`,
  ways: 'Trouver une démarche',
  otherLists: 'Chercher autrement',
  alphabetical: 'De A à Z',
  alphabeticalTitle: 'Les démarches de A à Z',
  letters: 'Lettres',
  letter: 'Lettre',
  situations: 'Selon votre situation',
  services: 'Par service',
  themeTitle: (theme: string) => fr`Démarches : ${theme}`,
  related: 'À lire aussi',
  suggested: 'Cela peut aussi vous concerner',
} as const;

/** Addresses under `/demarches/` that are not procedures: no procedure may have one of these names. */
export const LIST_SLUGS: readonly string[] = [
  'themes',
  'de-a-a-z',
  ...audienceLists.map(({ slug }) => slug),
  ...channelLists.map(({ slug }) => slug),
];
