import { fr } from '../kit/typography.ts';
import { outcomeTexts } from '../requests/events/event-texts.ts';

/** What the person reads of where their request stands, and of what comes next. */
export const standingTexts = {
  silence: {
    acceptance: (day: string) => fr`Sans réponse le ${day}, votre demande est acceptée.`,
    rejection: (day: string) =>
      fr`Sans réponse le ${day}, votre demande est rejetée. Vous pourrez contester.`,
  },
  processing: fr`Le service lit votre dossier. Vous n’avez rien à faire.`,
  incomplete: (day: string) =>
    fr`Envoyez les documents demandés avant la fin du ${day}. Le plus simple est de les envoyer ici.`,
  missing: fr`Le service attend :`,
  waiting: fr`Le délai pour vous répondre commencera quand vous les aurez envoyés.`,
  suspended: fr`Le délai pour vous répondre est suspendu jusque-là.`,
  forwarded: fr`Un autre organisme peut répondre : la mairie lui a envoyé votre dossier. Vous n’avez rien à refaire.`,
  forwardedOn: (day: string) => fr`Transmis le ${day}.`,
  outcome: {
    accepted: fr`Réponse : ${outcomeTexts.accepted}.`,
    refused: fr`Réponse : ${outcomeTexts.refused}.`,
  },
  attestation: fr`Vous avez droit à une attestation de cet accord.`,
  withdrawn: fr`Votre dossier est retiré : la mairie ne s’en occupe plus.`,
  closed: fr`La mairie a fermé ce dossier. Pour une question, écrivez ou appelez.`,
  news: {
    email: fr`Un courriel vous prévient quand il y a du nouveau.`,
    sms: fr`Un SMS vous prévient quand il y a du nouveau.`,
    call: fr`La mairie vous appelle quand il y a du nouveau.`,
    letter: fr`Une lettre vous prévient quand il y a du nouveau.`,
    desk: fr`Le guichet vous dit s’il y a du nouveau quand vous passez.`,
  },
  callUs: (service: string) => fr`Une question ? Appelez ${service} :`,
} as const;
