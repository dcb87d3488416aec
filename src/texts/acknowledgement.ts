import { fr } from './typography.ts';

/** Sentences of the acknowledgement. Those with a date or an appeal are worded after CRPA R112-11-1. */
export const acknowledgementTexts = {
  title: {
    request: 'Votre demande est enregistrée',
    delivery: 'Votre demande est enregistrée',
    declaration: 'Votre déclaration est enregistrée',
    report: 'Votre signalement est enregistré',
    information: 'Votre message est enregistré',
  },
  rows: {
    procedure: 'Démarche',
    receivedAt: 'Reçue par la mairie le',
    service: 'Service chargé du dossier',
    withoutAnswer: (day: string) => fr`Sans réponse le ${day}`,
    accepted: 'votre demande est acceptée',
    rejected: 'votre demande est rejetée',
    deletedOn: 'Vos données sont effacées d’ici le',
    archivedOn: 'Vos données quittent ce site le',
  },
  parisTime: (dayAndTime: string) => fr`${dayAndTime}, heure de Paris`,
  phone: (phone: string) => fr`Téléphone : ${phone}`,
  email: (email: string) => fr`Courriel : ${email}`,
  silenceTitle: 'Si vous n’avez pas de réponse',
  silence: {
    acceptance: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme acceptée ce jour-là.`,
    attestation: fr`Vous pourrez alors demander à la mairie une attestation de cet accord (article L. 232-3 du code des relations entre le public et l’administration).`,
    rejection: (day: string) =>
      fr`Si vous n’avez pas reçu de réponse le ${day}, et si votre dossier est complet, votre demande est considérée comme rejetée ce jour-là.`,
  },
  appealTitle: 'Si vous n’êtes pas d’accord',
  appeal: {
    intro: (day: string) =>
      fr`Vous avez deux mois à compter du ${day} pour contester ce rejet. Deux voies sont possibles :`,
    toMayor: (address: string, email: string) =>
      fr`demander à la mairie de revoir sa décision (recours gracieux), par courrier : ${address}, ou par courriel : ${email} ;`,
    toCourt: (court: string, address: string) =>
      fr`saisir le ${court}, sur place ou par courrier : ${address}, ou en ligne avec Télérecours citoyens.`,
    interruption:
      'Le recours gracieux fait dans ce délai l’interrompt. Si la mairie ne répond pas pendant deux mois, ce recours est rejeté. Vous avez alors deux nouveaux mois pour saisir le tribunal.',
    reasons: fr`Dans le même délai, vous pouvez aussi demander pourquoi votre demande est rejetée (article L. 232-4 du code des relations entre le public et l’administration).`,
    courtOnline: 'Télérecours citoyens',
  },
  nextTitle: fr`Et après ?`,
  dataTitle: 'Vos données',
  destroyed: (day: string) =>
    fr`Nous gardons votre demande ici jusqu’au ${day} au plus tard. Ensuite, nous l’effaçons.`,
  archived: (day: string) =>
    fr`Nous gardons votre demande ici jusqu’au ${day} au plus tard. Ensuite, elle rejoint les archives de la commune.`,
  rights: (email: string) =>
    fr`Vous pouvez consulter, corriger ou faire effacer vos données : écrivez à ${email}.`,
  notAnswered: 'Pas de réponse',
} as const;
