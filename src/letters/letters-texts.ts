import { formatDay } from '../kit/format-day.ts';
import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** Words that every letter has, whatever its template. */
export const lettersTexts = {
  phone: (phone: string) => fr`Téléphone : ${formatPhone(phone)}`,
  email: (email: string) => fr`Courriel : ${email}`,
  placeAndDay: (place: string, day: string) => fr`${place}, le ${day}`,
  reference: 'Numéro',
  procedure: 'Démarche',
  subject: 'Objet',
  code: 'Code de suivi',
  codeUse: (site: string) =>
    fr`Ce numéro et ce code suffisent pour suivre votre dossier, sans compte : ${site}. Gardez-les.`,
  page: (number: number, count: number) => fr`Page ${number} sur ${count}`,
  foot: (reference: string) => fr`Dossier ${reference}`,
  documentsTitle: 'Les documents qui manquent',
  receiptFacts: 'Votre demande',
  batchTitle: (day: string) => fr`Courriers du ${formatDay(day)}`,
  slipColumns: [
    { key: 'rank', header: 'Rang' },
    { key: 'reference', header: 'Numéro' },
    { key: 'template', header: 'Modèle' },
    { key: 'pages', header: 'Pages' },
    { key: 'sheet', header: 'Feuille d’adresse' },
  ],
} as const;
