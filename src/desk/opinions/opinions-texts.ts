import { fr } from '../../kit/typography.ts';

/** Opinions that other services ask for. */
export const opinionsTexts = {
  title: 'Avis demandés',
  intro: fr`D’autres services vous demandent ce que vous en pensez. Vous lisez leur demande le temps de répondre.`,
  none: fr`Aucun avis n’est attendu de vos services.`,
  caption: (count: number) => (count === 1 ? '1 avis attendu' : fr`${count} avis attendus`),
  waiting: (count: number) =>
    count === 1 ? fr`1 avis vous est demandé` : fr`${count} avis vous sont demandés`,
  columns: ['Démarche', 'Demandé par', 'Réponse souhaitée'],
  before: (day: string) => fr`avant le ${day}`,
  titleOf: (reference: string) => fr`Avis sur la demande ${reference}`,
  asks: (by: string, service: string) => fr`${by}, ${service}, vous demande :`,
  received: (day: string) => fr`Demande reçue le ${day}.`,
  wanted: (day: string) =>
    fr`Réponse souhaitée avant le ${day}. Les délais de la demande courent toujours.`,
  files: 'Fichiers',
  answer: 'Votre avis',
  answerHint: fr`Le service qui demande le lit, et les agents qui lisent la demande. La personne ne le lit pas ici ; elle peut le demander. Ensuite, vous ne verrez plus cette demande.`,
  send: 'Rendre cet avis',
  given: fr`Votre avis est rendu.`,
  missing: fr`Écrivez votre avis.`,
  tooLong: fr`Votre avis est trop long : 5 000 signes au plus.`,
  unknown: {
    title: 'Cet avis n’est pas attendu de vous',
    paragraphs: [
      fr`Il est déjà rendu, ou n’est plus demandé, ou n’est pas demandé à vos services.`,
    ],
  },
} as const;
