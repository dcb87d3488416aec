import { fr, NO_BREAK_SPACE } from './typography.ts';

/** « 12 mars », in the time zone of the device; `instant` in milliseconds. */
const shortDay = (instant: number) =>
  new Date(instant)
    .toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' })
    .replace(/^1 /u, '1er ')
    .replaceAll(' ', NO_BREAK_SPACE);

/** What a person reads about what stays on their device: drafts, and sendings that wait. */
export const deviceTexts = {
  kept: fr`Vos réponses sont gardées 30 jours sur cet appareil, et nulle part ailleurs.`,
  shared: fr`Ordinateur partagé : ne rien garder ici`,
  erase: 'Effacer',
  eraseKept: 'Effacer ce qui est gardé ici',
  erased: fr`C’est effacé de cet appareil.`,
  resume: (savedAt: number) => fr`Reprendre votre demande du ${shortDay(savedAt)}`,
  resumed: fr`Vos réponses sont revenues. Relisez-les.`,
  changed: fr`Le formulaire a changé depuis. Questions à revoir :`,
  lost: fr`Le réseau est perdu. Vous pouvez quand même envoyer : vos réponses partiront toutes seules à son retour.`,
  lostWait: fr`Le réseau est perdu. Vos réponses restent dans cette page : réessayez dans un moment.`,
  edit: 'Modifier mes réponses',
  list: 'Mes envois',
  sentOn: (title: string, instant: number) => fr`${title}, envoi du ${shortDay(instant)}`,
  waiting: 'Pas encore reçu par la mairie',
  waitingHelp: fr`Vos réponses sont gardées sur cet appareil. Elles partent toutes seules dès que le réseau le permet.`,
  waitingShared: fr`Sur un ordinateur partagé, attendez le reçu avant de partir.`,
  retry: 'Essayer maintenant',
  refused: fr`Non reçu par la mairie : à revoir`,
  review: 'Revoir mes réponses',
  received: 'Reçu par la mairie',
  receipt: 'Voir le reçu',
  firstReceipt: 'Voir le reçu du premier envoi',
  offlineTitle: 'Vous êtes hors connexion',
  offline: [
    fr`Cette page n’est pas gardée sur votre appareil. Elle s’ouvrira dès que le réseau reviendra.`,
    fr`Les démarches que vous avez déjà ouvertes restent lisibles, avec leur formulaire.`,
  ],
} as const;
