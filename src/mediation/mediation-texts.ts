import { formatHour } from '../kit/opening-hours-texts.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { fr } from '../kit/typography.ts';

/** Words around the pages of mediators. */
export const frameTexts = {
  nav: 'Médiation',
  places: {
    help: 'J’aide quelqu’un',
    followed: 'Demandes suivies',
    counts: 'Mes chiffres',
  },
  signOut: 'Me déconnecter',
  closes: (instant: Date) =>
    fr`Sans geste de votre part, la séance se ferme à ${formatHour(parisMoment(instant).time)}.`,
  /** Said by the script. */
  soon: fr`La séance se ferme dans moins de trois minutes. Touchez la page pour continuer.`,
  end: 'Terminer la séance',
} as const;

export const welcomeTexts = {
  title: 'J’aide quelqu’un',
  intro: (structure: string) => fr`Vous recevez pour « ${structure} ».`,
  what: [
    fr`Une séance, c’est une personne. Commencez par son besoin, avec ses mots.`,
    fr`Pour une information, aucun nom n’est demandé.`,
    fr`Pour faire la démarche à sa place, vous lisez ensemble un mandat.`,
    fr`À la fin, l’ordinateur oublie la personne. Elle repart avec son reçu.`,
  ],
  open: 'Commencer une séance',
} as const;

/** Words of the session with a person. */
export const helpTexts = {
  title: 'Séance avec une personne',
  need: fr`Que voulez-vous faire ?`,
  needHint: fr`Écrivez les mots de la personne. Ils ne sont gardés nulle part.`,
  find: 'Chercher',
  found: 'Les démarches qui répondent',
  none: fr`Aucune démarche ne répond à ces mots. Essayez-en d’autres, ou appelez la mairie.`,
  minutes: (count: number) => fr`${count} minutes environ`,
  bring: 'À apporter',
  nothingToBring: fr`Rien à apporter.`,
  printBring: 'Imprimer ce qu’il faut apporter',
  form: 'Ouvrir le formulaire',
  onPaper: fr`Cette démarche ne se fait pas en ligne.`,
  page: 'Lire la page de la démarche',
  sheets: 'Fiches',
  mandateTitle: 'Mandat',
  noMandate: fr`Aucun mandat : la personne fait elle-même la démarche, à côté de vous.`,
  writeMandate: 'Écrire un mandat',
  resumeTitle: 'La personne a déjà un mandat',
  number: 'Numéro du mandat',
  code: 'Code du mandat',
  resume: 'Reprendre ce mandat',
  unknownMandate: fr`Aucun mandat en cours n’a ce numéro et ce code, pour votre structure.`,
  given: (name: string, endsOn: string) => fr`${name} vous donne mandat jusqu’au ${endsOn}.`,
  paper: 'Imprimer le mandat',
  stop: (title: string) => fr`Retirer « ${title} »`,
  filedTitle: 'Déposé pendant cette séance',
  handed: 'Reçu à remettre',
  over: {
    title: 'Cette séance est terminée',
    paragraphs: [
      fr`Quinze minutes ont passé sans geste, ou quelqu’un l’a fermée. L’ordinateur a tout oublié.`,
      fr`Ce qui était envoyé est bien reçu. Le reste est à refaire, avec la personne.`,
    ],
  },
} as const;

/** Words of the end of a session. */
export const endTexts = {
  title: 'Terminer la séance',
  check: 'Avant de terminer',
  things: [
    fr`La personne a-t-elle son reçu, et sa copie du mandat ?`,
    fr`A-t-elle repris ses papiers, son téléphone, ses lunettes ?`,
  ],
  waiting: 'Pas encore reçu par la mairie',
  waitingHint: fr`Ces envois attendent le réseau. Si vous terminez maintenant, ils sont perdus.`,
  end: 'Terminer et tout effacer',
  back: 'Revenir à la séance',
} as const;
export type EndTexts = { readonly things: readonly string[] } & Readonly<
  Record<Exclude<keyof typeof endTexts, 'things'>, string>
>;

/** Words of what was erased, and of what a site cannot erase. */
export const endedTexts = {
  title: 'La séance est terminée',
  erasedTitle: 'Ce qui est effacé',
  erased: [
    fr`Les réponses, les brouillons et les envois gardés sur cet appareil.`,
    fr`Les pages gardées par ce site, et le retour en arrière vers elles.`,
    fr`Les adresses des reçus ouverts ici : elles ne montrent plus rien.`,
    fr`Le lien entre cette séance et la personne.`,
  ],
  cannotTitle: 'Ce qu’un site ne peut pas effacer',
  cannot: [
    [
      fr`Les fichiers téléchargés`,
      fr`Ouvrez le dossier Téléchargements, effacez-les, puis videz la corbeille.`,
    ],
    [fr`Les mots de passe enregistrés`, fr`Dans le navigateur : Paramètres, puis Mots de passe.`],
    [
      fr`Les saisies proposées`,
      fr`Dans le navigateur : Effacer les données, puis Données de formulaire.`,
    ],
    [
      fr`L’historique des adresses`,
      fr`Ctrl + Maj + Suppr, puis Historique. Ou fermez une fenêtre privée.`,
    ],
    [
      fr`Ce qui attend à l’imprimante`,
      fr`Reprenez les feuilles, et annulez ce qui reste dans la file.`,
    ],
    [fr`Les autres sites`, fr`Fermez la session FranceConnect et la messagerie de la personne.`],
  ],
  next: 'Recevoir la personne suivante',
  start: 'Revenir à l’accueil du site',
  script: fr`L’effacement a besoin de JavaScript. Sans lui, fermez toutes les fenêtres du navigateur.`,
} as const;
