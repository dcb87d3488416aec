import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** What is still kept of a request, and until when. */
export const keptTexts = {
  until: (day: string) => fr`Nous gardons vos réponses jusqu’au ${day}.`,
  latest: (day: string) => fr`Nous gardons vos réponses jusqu’au ${day} au plus tard.`,
  reopened: (day: string) =>
    fr`Si votre dossier est rouvert, nous les gardons jusqu’au ${day} au plus tard.`,
  proof: (day: string) => fr`Nous gardons le reçu et la décision jusqu’au ${day}.`,
  archive: fr`Ensuite, les archives de la commune choisissent ce qui doit être conservé.`,
  erased: (day: string) => fr`Vos réponses et vos fichiers sont effacés depuis le ${day}.`,
  readers: (count: number) =>
    count === 1
      ? fr`Depuis un an, un agent de la mairie a ouvert votre dossier.`
      : fr`Depuis un an, ${count} agents de la mairie ont ouvert votre dossier.`,
  owed: (phone: string) =>
    fr`La mairie vous doit encore une réponse : appelez le ${formatPhone(phone)}, avec votre numéro de dossier.`,
} as const;
