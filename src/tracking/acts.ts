import type { Answers } from '../questions/answers.ts';
import type { Field } from '../questions/field.ts';
import { EVENT_KINDS, type EventKind, type RequestState } from '../requests/events/event-kinds.ts';
import type { NewEvent } from '../requests/events/event-shapes.ts';
import { actTexts } from './acts-texts.ts';

/** What a person may do from the page that follows their request, by the value of its button. */
export const ACTS = ['documents', 'message', 'retirer'] as const;
export type Act = (typeof ACTS)[number];

/** Each act has its own: their forms are on one page. */
const TEXT: Readonly<Record<Act, string>> = {
  documents: 'precision',
  message: 'message',
  retirer: 'raison',
};
export const FILES_KEY = 'documents';
const ALL = 'complet';

const text = (act: Act, words: { label: string; hint?: string }, required: boolean): Field => ({
  type: 'long-text',
  key: TEXT[act],
  ...words,
  required,
  maxLength: 2000,
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
  retirer: [
    text('retirer', actTexts.retirer.reason, false),
    {
      type: 'statement',
      key: 'confirme',
      ...actTexts.retirer.confirm,
      required: true,
      need: actTexts.need,
    },
  ],
};

export const fieldsOfAct = (act: Act): readonly Field[] => FIELDS[act];

const KINDS: Readonly<Record<Act, EventKind>> = {
  documents: 'documents.received',
  message: 'message.received',
  retirer: 'request.withdrawn',
};

/** The acts that the state of a request allows, the most expected first. */
export function actsIn(state: RequestState): readonly Act[] {
  return ACTS.filter((act) =>
    (EVENT_KINDS[KINDS[act]].from as readonly RequestState[]).includes(state),
  );
}

/** What happens, from answers that were checked. @param files keys of those that came */
export function eventOfAct(act: Act, answers: Answers, files: readonly string[]): NewEvent {
  const given = answers[TEXT[act]];
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
    case 'retirer':
      return {
        kind: 'request.withdrawn',
        details: {},
        content: { ...(said !== undefined && { reason: said }) },
      };
  }
}
