import type { Answers } from '../questions/answers.ts';
import type { Field } from '../questions/field.ts';
import { electronicConsent } from '../requests/consent.ts';
import { contactNow } from '../requests/contact-now.ts';
import { EVENT_KINDS, type EventKind, type RequestState } from '../requests/events/event-kinds.ts';
import type { NewEvent } from '../requests/events/event-shapes.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { actTexts } from './acts-texts.ts';
import { CONTACT_FIELDS, contactEvent } from './contact-act.ts';

/** What a person may do from the page that follows their request, by the value of its button. */
export const ACTS = ['documents', 'message', 'contact', 'accord', 'desaccord', 'retirer'] as const;
export type Act = (typeof ACTS)[number];

/** Each act has its own: their forms are on one page. */
const TEXT: Readonly<Partial<Record<Act, string>>> = {
  documents: 'precision',
  message: 'message',
  retirer: 'raison',
};
export const FILES_KEY = 'documents';
const ALL = 'complet';

const text = (
  act: 'documents' | 'message' | 'retirer',
  words: { label: string; hint?: string },
  required: boolean,
): Field => ({
  type: 'long-text',
  key: TEXT[act] ?? act,
  ...words,
  required,
  maxLength: 2000,
  need: actTexts.need,
});

/** A box to tick, never beforehand. */
const statement = (key: string, words: { readonly label: string }): Field => ({
  type: 'statement',
  key,
  ...words,
  required: true,
  need: actTexts.need,
});

/** The questions of each act: drawn, checked and kept as those of any form. */
const FIELDS: Readonly<Record<Act, readonly Field[]>> = {
  documents: [
    {
      type: 'files',
      key: FILES_KEY,
      ...actTexts.documents.files,
      required: true,
      formats: ['pdf', 'photo', 'text'],
      max: 10,
      need: actTexts.need,
    },
    text('documents', actTexts.documents.note, false),
    {
      type: 'statement',
      key: ALL,
      ...actTexts.documents.all,
      required: false,
      need: actTexts.need,
    },
  ],
  message: [text('message', actTexts.message.text, true)],
  contact: CONTACT_FIELDS,
  accord: [statement('accord', actTexts.accord.confirm)],
  desaccord: [statement('desaccord', actTexts.desaccord.confirm)],
  retirer: [
    text('retirer', actTexts.retirer.reason, false),
    statement('confirme', actTexts.retirer.confirm),
  ],
};

export const fieldsOfAct = (act: Act): readonly Field[] => FIELDS[act];

const KINDS: Readonly<Record<Act, EventKind>> = {
  documents: 'documents.received',
  message: 'message.received',
  contact: 'contact.changed',
  accord: 'consent.changed',
  desaccord: 'consent.changed',
  retirer: 'request.withdrawn',
};

/** What is known of a request to tell what may be done. */
export type ActedOn = Pick<FollowedRequest, 'state' | 'sent' | 'events' | 'definition' | 'holder'>;

/** The acts that a request allows where it stands, the most expected first. */
export function actsIn(request: ActedOn): readonly Act[] {
  return ACTS.filter(
    (act) =>
      (EVENT_KINDS[KINDS[act]].from as readonly RequestState[]).includes(request.state) &&
      isOffered(act, request),
  );
}

/** Only a decision is notified, and only where a message can tell that it is there (CRPA R112-18). */
function isOffered(act: Act, { sent, events, definition, holder }: ActedOn): boolean {
  if (act !== 'accord' && act !== 'desaccord') return true;
  // Whoever asks answers for it: the consent is theirs.
  if (holder === 'represented') return false;
  const { isGiven } = electronicConsent(sent, events);
  if (act === 'desaccord') return isGiven;
  const { email, way } = contactNow(sent, events);
  return !isGiven && definition.procedure.kind === 'request' && (email !== null || way === 'sms');
}

/** What happens, from answers that were checked. @param files keys of those that came */
export function eventOfAct(act: Act, answers: Answers, files: readonly string[]): NewEvent {
  const given = answers[TEXT[act] ?? act];
  const said = typeof given === 'string' && given !== '' ? given : undefined;
  switch (act) {
    case 'documents':
      return {
        kind: answers[ALL] === true ? 'request.completed' : 'documents.received',
        details: { files: files.length },
        content: { ...(said !== undefined && { note: said }) },
        attachments: files,
      };
    case 'message':
      return { kind: 'message.received', details: {}, content: { text: said ?? '' } };
    case 'contact':
      return contactEvent(answers);
    case 'accord':
    case 'desaccord':
      return { kind: 'consent.changed', details: { isGiven: act === 'accord' } };
    case 'retirer':
      return {
        kind: 'request.withdrawn',
        details: {},
        content: { ...(said !== undefined && { reason: said }) },
      };
  }
}
