import { capitalised } from '../kit/capitalised.ts';
import { formatCount } from '../kit/format-number.ts';
import { fr } from '../kit/typography.ts';

/** Wording of forms, review pages and receipts, the same at build and in functions. */
export const formTexts = {
  optional: '(facultatif)',
  duration: (minutes: number) =>
    fr`Environ ${formatCount(minutes, 'minute', 'minutes')}. Sans compte.`,
  requiredRule: fr`Répondez à toutes les questions, sauf à celles marquées « facultatif ».`,
  check: 'Vérifier mes réponses',
  checkHint: 'Rien n’est encore envoyé. Vous pourrez relire et corriger.',
  noDocument: 'Aucun document à joindre.',
  back: 'Retour à la page de la démarche',
  breadcrumb: 'Fil d’Ariane',
  privacyTitle: 'Vos données',
  privacy: {
    controller: (controller: string, purpose: string) =>
      fr`${capitalised(controller)} utilise ces réponses pour ceci : ${purpose}`,
    rights: fr`Vous pouvez les consulter, les corriger, et demander de les effacer si la loi le permet.`,
    more: 'Vos droits et le détail des données',
  },
  reviewTitle: 'Vérifiez vos réponses',
  reviewIntro: fr`Rien n’est encore envoyé. Relisez, corrigez si besoin, puis envoyez.`,
  change: 'Modifier',
  changeWhat: (label: string) => fr` : ${label}`,
  send: 'Envoyer à la mairie',
  sendHint: 'Vous recevez un reçu tout de suite.',
  sendAgain: 'Envoyer à nouveau',
  reread: 'Relisez avant d’envoyer',
  expired: fr`Cette page est restée ouverte trop longtemps. Relisez vos réponses, puis envoyez-les.`,
  changed: fr`Le formulaire a changé depuis que vous l’avez ouvert. Relisez vos réponses, puis envoyez-les.`,
} as const;
