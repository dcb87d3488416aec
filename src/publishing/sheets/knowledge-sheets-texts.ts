import { fr } from '../../kit/typography.ts';

/** Wording of knowledge sheets: a question, its answer, and what founds it. */
export const sheetTexts = {
  title: 'Questions fréquentes',
  intro: fr`Des réponses courtes, relues par les services. Elles servent à tous, et d’abord aux médiateurs et aux aidants.`,
  howToRead: fr`Chaque fiche donne la réponse d’abord, puis la règle et le texte de loi.`,
  /** Sheets that help with no procedure. */
  others: 'Autres questions',
  rule: 'La règle',
  sources: 'Les textes',
  procedures: 'Démarches concernées',
  checked: (day: string, service: string) => fr`Fiche vérifiée le ${day} par ${service}.`,
  nextCheck: (day: string) => fr`Prochaine vérification : au plus tard le ${day}.`,
} as const;
