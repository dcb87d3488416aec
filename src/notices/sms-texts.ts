import { fr } from '../kit/typography.ts';
import type { EventKind } from '../requests/events/event-kinds.ts';

/** What an SMS says of an event: few words, and nothing of what was written, asked or decided. */
const said: Readonly<Partial<Record<EventKind, string>>> = {
  'documents.asked': 'il manque des documents',
  'documents.received': 'documents reçus',
  'request.completed': 'dossier complet',
  'request.forwarded': 'dossier transmis',
  'request.rerouted': 'un autre service a le dossier',
  'request.recognised': 'la démarche est trouvée',
  'forward.received': 'dossier transmis',
  'message.written': 'la mairie vous a écrit',
  'call.missed': 'un appel est resté sans réponse',
  'decision.made': 'décision prise',
  'decision.implied': 'délai de réponse passé',
  'request.withdrawn': 'dossier retiré',
  'request.reopened': 'dossier rouvert',
  'request.merged': 'suivi avec une autre demande',
  'request.unmerged': 'dossier suivi à part à nouveau',
  'kept.moved': 'la demande suivie avec la vôtre avance',
};

export const smsTexts = {
  news: 'du nouveau',
  said: (event: EventKind) => said[event] ?? smsTexts.news,
  /** The address is short, and opens nothing without the code. */
  whole: (
    commune: string,
    what: string,
    { reference, site, phone }: Readonly<Record<'reference' | 'site' | 'phone', string>>,
  ) => fr`${commune} : ${what}. Dossier ${reference}. Voir ${site} ou appeler ${phone}`,
} as const;
