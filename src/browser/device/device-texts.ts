import { shortDay } from '../../kit/short-day.ts';
import { fr } from '../../kit/typography.ts';

/** What a person reads where the network is lost, and about what they confirmed. */
export const deviceTexts = {
  lost: fr`Le réseau est perdu. Vous pouvez quand même envoyer : vos réponses partiront toutes seules à son retour.`,
  lostWait: fr`Le réseau est perdu. Vos réponses restent dans cette page : réessayez dans un moment.`,
  edit: 'Modifier mes réponses',
  list: 'Mes envois',
  sentOn: (title: string, instant: number) => fr`${title}, envoi du ${shortDay(instant)}`,
  waiting: 'Pas encore reçu par la mairie',
  waitingHelp: fr`Vos réponses sont gardées sur cet appareil. Elles partent toutes seules dès que le réseau le permet.`,
  waitingShared: fr`Sur un ordinateur partagé, attendez le reçu avant de partir.`,
  retry: 'Essayer maintenant',
  erase: 'Effacer',
  refused: fr`Non reçu par la mairie : à revoir`,
  review: 'Revoir mes réponses',
  received: 'Reçu par la mairie',
  receipt: 'Voir le reçu',
  firstReceipt: 'Voir le reçu du premier envoi',
  attestation: 'Attestation d’incident technique',
  tryAgain: 'Réessayer',
  offlineTitle: 'Vous êtes hors connexion',
  offline: [
    fr`Cette page n’est pas gardée sur votre appareil. Elle s’ouvrira dès que le réseau reviendra.`,
    fr`Les démarches que vous avez déjà ouvertes restent lisibles, avec leur formulaire.`,
  ],
} as const;
