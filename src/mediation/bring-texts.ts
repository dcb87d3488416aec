import { fr } from '../kit/typography.ts';

/** Words of the sheet of what to bring. */
export const bringTexts = {
  title: 'Ce qu’il faut apporter',
  print: fr`Imprimez cette page pour la personne : elle tient sur une feuille A5.`,
  back: 'Revenir à la séance',
  where: fr`Où revenir :`,
  sms: {
    title: 'L’envoyer par SMS',
    phone: 'Téléphone mobile de la personne',
    hint: fr`Le numéro sert à cet envoi seulement : la mairie ne le garde pas. Trois SMS au plus par séance.`,
    send: 'Envoyer le SMS',
    sent: 'Le SMS est parti.',
    wrong: fr`« Téléphone mobile de la personne » : écrivez un numéro qui reçoit les SMS, par exemple 06 39 98 12 34.`,
    failed: fr`Le SMS n’est pas parti. Imprimez la feuille, ou recommencez dans un instant.`,
    tooMany: fr`Trois SMS sont déjà partis de cette séance, ou beaucoup d’autres aujourd’hui. Imprimez la feuille.`,
    /** What the person reads on their phone. */
    message: (commune: string, procedure: string, documents: string) =>
      fr`${commune}. ${procedure}. A apporter : ${documents}`,
    nothing: 'rien',
    more: (page: string) => fr`. Tout lire : ${page}`,
  },
} as const;
