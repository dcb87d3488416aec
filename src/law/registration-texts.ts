import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** Sentences of the registration receipt: « enregistrée », as the law says it (CRPA R112-11-2). */
export const registrationTexts = {
  title: {
    request: 'Votre demande est enregistrée',
    delivery: 'Votre demande est enregistrée',
    declaration: 'Votre déclaration est enregistrée',
    report: 'Votre signalement est enregistré',
    information: 'Votre message est enregistré',
    orientation: 'Votre message est enregistré',
  },
  acknowledgedBy: 'Accusé de réception complet au plus tard le',
  nextTitle: fr`Et maintenant ?`,
  why: {
    away: fr`Notre service a une panne. Votre envoi est gardé à part, avec le jour et l’heure écrits plus haut : ils font foi et ne changeront pas. Vous n’avez rien à renvoyer.`,
    'silence-case': fr`Votre envoi est enregistré. Il manque une réponse pour savoir quelle règle s’applique : un agent lit votre dossier. Vous n’avez rien à renvoyer.`,
    'competent-body': fr`Votre envoi est enregistré. La mairie cherche qui peut vous répondre. Vous n’avez rien à renvoyer.`,
  },
  follows: (day: string) =>
    fr`L’accusé de réception complet suit, au plus tard le ${day}. Vous le lirez à l’adresse de ce reçu, qui reste la même. Si vous avez donné une adresse électronique, il y est aussi envoyé.`,
  call: (phone: string) => fr`Une question ? Appelez le ${formatPhone(phone)}.`,
} as const;
