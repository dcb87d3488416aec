import { formatInteger } from '../kit/format-number.ts';
import { fr } from '../kit/typography.ts';

/** Plates that nobody has, as they are written. */
const PLATES = { current: 'AB-123-CD', old: '123 AB 75' } as const;

/**
 * Messages shown beside a question and in the error summary, by stable code.
 * They name the question, say what is wrong and how to mend it; they never repeat the answer.
 */
export const errorTexts = {
  'answer.required': (label: string) => fr`Répondez à la question « ${label} ».`,
  'answer.needed_by': (label: string, chosen: string) =>
    fr`Répondez à la question « ${label} », puisque vous avez choisi « ${chosen.replace(/\.$/u, '')} ».`,
  'answer.unstorable': (label: string) =>
    fr`« ${label} » contient un caractère invisible que nous ne pouvons pas enregistrer. Retapez cette réponse au clavier.`,
  'unknown.both': (label: string, unknown: string) =>
    fr`« ${label} » : écrivez une réponse, ou cochez « ${unknown} », mais pas les deux.`,
  'text.too_long': (label: string, limit: number, length: number) =>
    fr`« ${label} » est trop long : ${formatInteger(length)} caractères. Gardez ${formatInteger(limit)} caractères au plus.`,
  'name.invalid': (label: string) => fr`« ${label} » : écrivez au moins une lettre.`,
  'email.invalid': (label: string) =>
    fr`« ${label} » : écrivez une adresse complète, sans accent, par exemple camille.martin@orange.fr.`,
  'phone.invalid': (label: string) =>
    fr`« ${label} » : écrivez un numéro à dix chiffres, par exemple 06 39 98 12 34. Hors de France, commencez par +.`,
  'postal_code.invalid': (label: string) =>
    fr`« ${label} » : écrivez un code postal de cinq chiffres. Hors de France, indiquez aussi le pays.`,
  'postal_code.french': (label: string) =>
    fr`« ${label} » : écrivez les cinq chiffres d’un code postal de France, par exemple 12345.`,
  'place.required': (label: string) =>
    fr`Répondez à la question « ${label} » : une adresse, un repère ou une position suffit.`,
  'position.invalid': (label: string) =>
    fr`« ${label} » : écrivez la latitude puis la longitude, par exemple 48.85341, 2.3488. Ou laissez vide.`,
  'date.incomplete': (label: string) =>
    fr`« ${label} » : indiquez le jour, le mois et l’année en chiffres, par exemple 27 5 2026.`,
  'date.year': (label: string) =>
    fr`« ${label} » : écrivez l’année avec quatre chiffres, entre 1800 et 2099.`,
  'partial_date.month': (label: string) =>
    fr`« ${label} » : indiquez aussi le mois. Ou laissez le jour vide.`,
  'date.unknown': (label: string) =>
    fr`« ${label} » : ce jour n’existe pas. Vérifiez le jour, le mois et l’année.`,
  'date.too_early': (label: string, limit: string) =>
    fr`« ${label} » : choisissez un jour à partir du ${limit}.`,
  'date.too_late': (label: string, limit: string) =>
    fr`« ${label} » : choisissez un jour jusqu’au ${limit}.`,
  'date.before_other': (label: string, other: string) =>
    fr`« ${label} » : choisissez le même jour que « ${other} », ou un jour après.`,
  'number.invalid': (label: string) =>
    fr`« ${label} » : écrivez un nombre entier, sans virgule, par exemple 2.`,
  'number.too_small': (label: string, limit: string) =>
    fr`« ${label} » : indiquez au moins ${limit}.`,
  'number.too_large': (label: string, limit: string) =>
    fr`« ${label} » : indiquez au plus ${limit}.`,
  'amount.invalid': (label: string) =>
    fr`« ${label} » : écrivez un montant en euros, par exemple 1 500 ou 1 500,50.`,
  'quotient.invalid': (label: string) =>
    fr`« ${label} » : écrivez un nombre, par exemple 650. Ou cochez la case dessous.`,
  'choice.unknown': (label: string) => fr`« ${label} » : choisissez l’une des réponses proposées.`,
  'choices.none': (label: string, none: string) =>
    fr`« ${label} » : cochez « ${none} » ou d’autres réponses, mais pas les deux.`,
  'choices.too_few': (label: string, limit: string) =>
    fr`« ${label} » : cochez au moins ${limit} réponses.`,
  'choices.too_many': (label: string, limit: string) =>
    fr`« ${label} » : cochez au plus ${limit} réponses.`,
  'statement.required': (label: string) =>
    fr`Cochez la case « ${label.replace(/\.$/u, '')} ». Sans elle, nous ne pouvons pas traiter le dossier.`,
  'rna.invalid': (label: string) =>
    fr`« ${label} » : écrivez la lettre W et neuf chiffres, par exemple W123456789. Ce numéro est sur le récépissé de la préfecture.`,
  'siret.invalid': (label: string) =>
    fr`« ${label} » : vérifiez les quatorze chiffres du numéro SIRET.`,
  'plate.invalid': (label: string) =>
    fr`« ${label} » : écrivez le numéro comme sur la plaque, par exemple ${PLATES.current} ou ${PLATES.old}. Si la plaque est étrangère, indiquez aussi le pays.`,
  'form.repeated': (label: string) =>
    fr`« ${label} » a reçu deux réponses. Gardez la bonne, puis envoyez à nouveau.`,
  'form.file': (label: string) =>
    fr`« ${label} » : ce formulaire ne reçoit pas de fichier. Écrivez votre réponse.`,
  'form.unknown': (name: string) =>
    fr`Le formulaire ne demande plus « ${name} ». Vérifiez vos réponses, puis envoyez à nouveau.`,
} as const;
