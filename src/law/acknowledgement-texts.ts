import { capitalised } from '../kit/capitalised.ts';
import { formatPhone } from '../kit/format-phone.ts';
import { toWhom } from '../kit/to-whom.ts';
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
    receivedAt: (authority: string) => fr`Reçu par ${authority} le`,
    decidedBy: 'Qui décide',
    service: 'Service chargé du dossier',
    answerBy: 'Nous répondons au plus tard le',
    answerWay: 'Vous recevrez la réponse',
    who: 'Demande faite par',
    forWhom: 'Pour',
    withoutAnswer: (day: string) => fr`Sans réponse le ${day}`,
    accepted: 'votre demande est acceptée, si votre dossier est complet',
    rejected: 'votre demande est rejetée, si votre dossier est complet',
    keptUntil: 'Nous gardons vos réponses jusqu’au',
  },
  parisTime: (dayAndTime: string) => fr`${dayAndTime}, heure de Paris`,
  phone: (phone: string) => fr`Téléphone : ${formatPhone(phone)}`,
  email: (email: string) => fr`Courriel : ${email}`,
  silenceTitle: 'Si vous n’avez pas de réponse',
  silence: {
    acceptance: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme acceptée ce jour-là.`,
    attestation: (authority: string) =>
      fr`Vous pourrez alors demander ${toWhom(authority)} une attestation de cet accord. C’est l’article L. 232-3 du code des relations entre le public et l’administration.`,
    rejection: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme rejetée ce jour-là.`,
  },
  nextTitle: fr`Et après ?`,
  usual: (delay: string, authority: string) =>
    fr`D’habitude, ${authority} répond dans ce délai : ${delay}.`,
  callUs: (service: string, phone: string) =>
    fr`Une question ? Appelez ${service} : ${formatPhone(phone)}.`,
  dataTitle: 'Vos données',
  /** Where the commune is not who decides (GDPR, art. 13, 1, a and b). */
  controller: (controller: string, officer: string, address: string) =>
    fr`${capitalised(controller)} répond de vos données. Par courrier : ${officer}, ${address}.`,
  rights: (email: string) =>
    fr`Vous pouvez consulter et corriger vos données. Vous pouvez demander de les effacer, sauf si la loi nous oblige à les garder. Écrivez à ${email}.`,
  notAnswered: 'Pas de réponse',
} as const;
