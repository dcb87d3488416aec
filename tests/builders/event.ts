import { randomUUID } from 'node:crypto';
import { formatPhone } from '../../src/kit/format-phone.ts';
import { labelled } from '../../src/kit/labelled.ts';
import { ruleOf, type EventKind } from '../../src/requests/events/event-kinds.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import type { JournalEvent } from '../../src/requests/events/journal.ts';
import { sealLetter } from '../../src/requests/letter/letter-digest.server.ts';
import { aLetter } from './letter.ts';
import { TOGETHER_EVENTS } from './together-events.ts';

const SEALED = sealLetter(aLetter());
const CIVIL_STATUS = {
  ...{ slug: 'etat-civil', name: 'État civil', email: 'etat-civil@petiteville.example' },
  address: { lines: ['1 place de la Mairie'], postalCode: '12345', city: 'Petiteville' },
  phone: '01 99 00 12 30',
};
const by = { name: 'Claire Martin', quality: 'instructrice' };

/** Something that may happen, of each kind. */
export const SAMPLE_EVENTS: { readonly [TKind in EventKind]: Extract<NewEvent, { kind: TKind }> } =
  {
    'request.taken': { kind: 'request.taken', details: {}, content: { by } },
    'request.assigned': { kind: 'request.assigned', details: {}, content: { by } },
    'request.rerouted': {
      kind: 'request.rerouted',
      details: {
        from: 'voirie',
        service: CIVIL_STATUS,
      },
      content: { by },
    },
    'request.recognised': {
      kind: 'request.recognised',
      details: {
        from: 'voirie',
        procedure: {
          ...{ slug: 'acte-de-naissance', title: 'Acte de naissance' },
          page: 'https://petiteville.example/demarches/acte-de-naissance/',
        },
        service: CIVIL_STATUS,
      },
      content: { by },
    },
    'request.qualified': { kind: 'request.qualified', details: {} },
    ...TOGETHER_EVENTS,
    'documents.asked': {
      kind: 'documents.asked',
      details: { documents: [0], within: 'P30D' },
      content: { note: 'Une photo suffit.' },
    },
    'documents.received': { kind: 'documents.received', details: { files: 1 }, content: {} },
    'request.completed': { kind: 'request.completed', details: { files: 1 }, content: {} },
    'request.forwarded': {
      kind: 'request.forwarded',
      details: { body: 'prefecture', tellsMayor: false },
      content: {
        to: 'Préfecture',
        reach: [`${labelled('Téléphone')} ${formatPhone('01 99 00 45 00')}`],
      },
    },
    'forward.received': { kind: 'forward.received', details: {} },
    'answers.corrected': {
      kind: 'answers.corrected',
      details: { questions: 1 },
      content: { changes: [{ question: 'nom', before: 'Benali', after: 'Ben Ali' }] },
    },
    'contact.changed': {
      kind: 'contact.changed',
      details: { way: 'call' },
      content: { phone: '+33639981234' },
    },
    'consent.changed': { kind: 'consent.changed', details: { isGiven: true } },
    'message.written': { kind: 'message.written', details: {}, content: { text: 'Bonjour.', by } },
    'message.received': { kind: 'message.received', details: {}, content: { text: 'Bonjour.' } },
    'note.written': { kind: 'note.written', details: {}, content: { text: 'À revoir.', by } },
    'person.called': { kind: 'person.called', details: {}, content: { text: 'Rappelée.', by } },
    'call.missed': { kind: 'call.missed', details: {}, content: { by } },
    'receipt.backdated': {
      kind: 'receipt.backdated',
      details: {},
      content: { reason: 'Déposée au guichet la veille.' },
    },
    'decision.made': {
      kind: 'decision.made',
      details: { outcome: 'refused', letter: SEALED.digest },
      content: {
        signatory: by,
        law: 'Le règlement de voirie, article 3.',
        facts: 'La rue est fermée.',
        letter: SEALED.text,
      },
    },
    'decision.notified': { kind: 'decision.notified', details: { by: 'letter' } },
    'attestation.given': {
      kind: 'attestation.given',
      details: { check: '4K7M-93XC', letter: SEALED.digest },
      content: { letter: SEALED.text },
    },
    'decision.implied': { kind: 'decision.implied', details: { outcome: 'refused' } },
    'request.withdrawn': { kind: 'request.withdrawn', details: {}, content: {} },
    'request.closed': { kind: 'request.closed', details: {}, content: { reason: 'Terminé.' } },
    'request.reopened': { kind: 'request.reopened', details: {}, content: { reason: 'Erreur.' } },
    'abuse.warned': {
      kind: 'abuse.warned',
      details: { nature: 'number', scope: 'source', within: 'P7D' },
      content: { reason: 'Deux cents envois en une heure.', by },
    },
    'abuse.marked': {
      kind: 'abuse.marked',
      details: { nature: 'number', scope: 'source', lasts: 'P30D', isUntold: true },
      content: { reason: 'Deux cents envois en une heure.', by },
    },
    'abuse.lifted': { kind: 'abuse.lifted', details: {}, content: { reason: 'Erreur.', by } },
  };

/** What `record_event` receives for an event of a kind, with some of it changed. */
export function anEvent(
  kind: EventKind,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    ...SAMPLE_EVENTS[kind],
    key: randomUUID(),
    ...(ruleOf(kind).movesClocks && {
      clocks: { clock: 'running', implicitDecisionOn: '2026-06-23', silenceMeans: 'rejection' },
    }),
    // A correction brings one only with another case of silence.
    ...(ruleOf(kind).issuesReceipt &&
      kind !== 'answers.corrected' && {
        receipt: { kind: 'acknowledgement', template: '1', content: '{"format":1}' },
      }),
    ...changes,
  };
}

/** The journal of a request that was received on 23 April 2026, then to which things happened. */
export function aJournal(events: readonly NewEvent[]): JournalEvent[] {
  const received: JournalEvent = {
    id: 1,
    kind: 'submission.received',
    actor: 'applicant',
    at: '2026-04-23T08:15:00Z',
    countsOn: '2026-04-23',
    details: { channel: 'online' },
    content: null,
  };
  const later = events.map(
    ({ kind, details, content = null, countsOn = null }, place) =>
      ({
        ...{ id: place + 2, kind, details, content, countsOn },
        ...{
          actor: 'agent' as const,
          at: `2026-05-${String(place + 4).padStart(2, '0')}T08:15:00Z`,
        },
      }) as JournalEvent,
  );
  return [received, ...later];
}
