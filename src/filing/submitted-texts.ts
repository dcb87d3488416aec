import { fr } from '../kit/typography.ts';

/** What a function says of controls, whatever their answers. */
export const submittedTexts = {
  repeated: (label: string) =>
    fr`« ${label} » a reçu deux réponses. Gardez la bonne, puis envoyez à nouveau.`,
  file: (label: string) =>
    fr`« ${label} » : ce formulaire ne reçoit pas de fichier. Écrivez votre réponse.`,
  /** The form changed since its page was opened. */
  unknown: (name: string) =>
    fr`Le formulaire ne demande plus « ${name} ». Vérifiez vos réponses, puis envoyez à nouveau.`,
} as const;
