import { fr } from '../../kit/typography.ts';
import type { JournalEvent } from '../events/journal.ts';

const said: Readonly<Partial<Record<JournalEvent['kind'], (day: string) => string>>> = {
  'request.qualified': () => fr`La mairie a lu votre dossier. Voici l’accusé de réception complet.`,
  'request.recognised': () =>
    fr`La mairie a lu votre message et a trouvé la démarche. La date de réception reste la même.`,
  'request.completed': (day) => fr`Votre dossier est complet depuis le ${day}.`,
  'answers.corrected': (day) =>
    fr`Vous avez corrigé vos réponses le ${day}. Le silence de la mairie a maintenant un autre sens.`,
  'request.rerouted': () => fr`Un autre service de la mairie a maintenant votre dossier.`,
  'receipt.backdated': (day) =>
    fr`La date de réception est corrigée : votre envoi compte depuis le ${day}.`,
};

/** What a receipt that follows another one says first. */
export const changeTexts = {
  title: 'Ce qui change',
  /** What happened, by its kind. @param day from which it counts */
  said,
  recognised: {
    title: (procedure: string) => fr`La démarche : « ${procedure} ».`,
    documents: fr`Voici les documents de cette démarche. Le service demande ceux qui manquent.`,
    form: fr`Votre message n’est pas le formulaire de cette démarche. Le service peut avoir des questions.`,
    page: 'Ce que la démarche demande',
  },
  decides: (day: string) => fr`Sans réponse, le silence de la mairie décide le ${day}.`,
  replaces: fr`Les dates de ce reçu remplacent celles des reçus d’avant.`,
} as const;
