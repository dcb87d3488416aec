import { fr } from '../kit/typography.ts';
import type { Document, NotOnline } from './document.ts';

/** How a document that the online form does not take reaches the commune. */
const notOnlineTexts: Readonly<Record<NotOnline, string>> = {
  original: fr`L’original est nécessaire, à apporter ou à poster.`,
  shown: fr`À montrer au guichet.`,
  appointment: fr`À apporter au rendez-vous.`,
  confidential: fr`À donner sur place, sous enveloppe fermée. Ne l’envoyez pas avec la demande.`,
  'on-request': fr`Ne l’envoyez pas d’avance. Le service vous le demande s’il en a besoin.`,
};

/** Where the page lists them. */
export const DOCUMENTS_ID = 'documents';

export const documentsTexts = {
  title: 'Les documents',
  none: fr`Vous n’avez aucun document à fournir.`,
  noneToPrepare: 'Aucun document',
  /** What the build says of one of a procedure without a form. */
  offline: {
    expected: fr`notOnline, qui dit pourquoi ce document ne se joint pas en ligne : original, shown, appointment, confidential ou on-request`,
  },
  /** What the build says of a document that nobody can send. */
  unasked: {
    expected: fr`une question de genre files avec le même legalBasis, ou notOnline qui dit pourquoi le document ne se joint pas en ligne`,
  },
} as const;

/** A document on the page: who brings it, and how when it is not with the online form. */
export function documentLine({ label, condition, notOnline }: Document): string {
  const line = condition === undefined ? label : `${label} (${condition})`;
  return notOnline === undefined ? line : `${line}. ${notOnlineTexts[notOnline]}`;
}

/** On paper, under the name of a document: who brings it, and how when it is not joined. */
export function paperHint({ condition, notOnline }: Document): string | undefined {
  const way = notOnline === undefined ? undefined : notOnlineTexts[notOnline];
  if (condition === undefined || way === undefined) return condition ?? way;
  return `${/[.!?]$/u.test(condition) ? condition : `${condition}.`} ${way}`;
}
