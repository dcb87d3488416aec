import { fr } from '../../kit/typography.ts';

/** Delays, as an agent reads them. */
export const clockTexts = {
  within: (days: number) => {
    if (days === 0) return fr`aujourd’hui`;
    if (days === 1) return 'demain';
    if (days > 1) return fr`dans ${days} jours`;
    return days === -1 ? fr`c’était hier` : fr`passé depuis ${-days} jours`;
  },
  silence: {
    acceptance: (day: string, within: string) =>
      fr`Sans réponse, c’est accepté le ${day} : ${within}.`,
    rejection: (day: string, within: string) =>
      fr`Sans réponse, c’est rejeté le ${day} : ${within}.`,
  },
  waitsForDocuments: fr`Le délai attend les documents demandés.`,
  waitsForBody: fr`Le délai attend que l’organisme compétent ait la demande.`,
  documents: (day: string, within: string) =>
    fr`La personne a jusqu’au ${day} pour envoyer les documents : ${within}.`,
  acknowledgement: (day: string, within: string) =>
    fr`L’accusé de réception est dû le ${day} : ${within}. Qualifiez la demande.`,
  kept: (day: string) => fr`Réponses gardées jusqu’au ${day}.`,
} as const;
