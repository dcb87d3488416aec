import { fr } from '../kit/typography.ts';

/** What is said of values that came in a way that no page of ours sends them. */
export const submittedTexts = {
  repeated: (label: string) =>
    fr`« ${label} » a reçu deux réponses. Gardez la bonne, puis envoyez à nouveau.`,
  file: (label: string) =>
    fr`« ${label} » : ce formulaire ne reçoit pas de fichier. Écrivez votre réponse.`,
  unknown: (name: string) =>
    fr`Le formulaire ne demande plus « ${name} ». Vérifiez vos réponses, puis envoyez à nouveau.`,
} as const;
