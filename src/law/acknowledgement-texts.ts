import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** Sentences of the acknowledgement. Those with a date or an appeal are worded after CRPA R112-11-1. */
export const acknowledgementTexts = {
  /** « Reçue », never « enregistrée »: the registration receipt is the other one (CRPA L112-11). */
  title: {
    request: 'Votre demande est reçue',
    delivery: 'Votre demande est reçue',
    declaration: 'Votre déclaration est reçue',
    report: 'Votre signalement est reçu',
    information: 'Votre message est reçu',
    orientation: 'Votre message est reçu',
  },
  rows: {
    procedure: 'Démarche',
    receivedAt: 'Reçu par la mairie le',
    service: 'Service chargé du dossier',
    answerBy: 'Nous répondons au plus tard le',
    answerWay: 'Vous recevrez la réponse',
    withoutAnswer: (day: string) => fr`Sans réponse le ${day}`,
    accepted: 'votre demande est acceptée',
    rejected: 'votre demande est rejetée',
    keptUntil: 'Nous gardons vos données jusqu’au',
  },
  parisTime: (dayAndTime: string) => fr`${dayAndTime}, heure de Paris`,
  phone: (phone: string) => fr`Téléphone : ${formatPhone(phone)}`,
  email: (email: string) => fr`Courriel : ${email}`,
  silenceTitle: 'Si vous n’avez pas de réponse',
  silence: {
    acceptance: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme acceptée ce jour-là.`,
    attestation: fr`Vous pourrez alors demander à la mairie une attestation de cet accord. C’est l’article L. 232-3 du code des relations entre le public et l’administration.`,
    rejection: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme rejetée ce jour-là.`,
  },
  appealTitle: 'Si vous n’êtes pas d’accord',
  appeal: {
    intro: (day: string) =>
      fr`Vous avez deux mois à compter du ${day} pour contester ce rejet. Deux voies sont possibles :`,
    toMayor: (address: string, email: string) =>
      fr`Demandez à la mairie de revoir sa décision : c’est un recours gracieux. Par courrier : ${address}. Par courriel : ${email}.`,
    toCourt: (court: string, address: string) =>
      fr`Saisissez le ${court}. Sur place ou par courrier : ${address}. En ligne : avec Télérecours citoyens.`,
    interruption:
      'Le recours gracieux fait dans ce délai l’interrompt. Si la mairie ne répond pas pendant deux mois, ce recours est rejeté. Vous avez alors deux nouveaux mois pour saisir le tribunal.',
    reasons: fr`Dans le même délai, vous pouvez aussi demander pourquoi votre demande est rejetée. C’est l’article L. 232-4 du code des relations entre le public et l’administration.`,
    courtOnline: 'Télérecours citoyens',
  },
  nextTitle: fr`Et après ?`,
  dataTitle: 'Vos données',
  rights: (email: string) =>
    fr`Vous pouvez consulter, corriger ou faire effacer vos données : écrivez à ${email}.`,
  notAnswered: 'Pas de réponse',
} as const;
