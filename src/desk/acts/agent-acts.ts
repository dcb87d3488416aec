import * as v from 'valibot';
import type { Keeping } from '../../commune/keeping.ts';
import { DurationSchema } from '../../kit/duration.ts';
import type { FiledDefinition, ToldService } from '../../procedures/definition.ts';
import { SignatorySchema } from '../../requests/events/agent-name.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { ABUSE_ACTS } from './abuse-acts.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemLines as lines } from './act-problems-texts.ts';
import { refuseCallBack } from './call-back.ts';
import { forwardTo } from './forward.ts';
import { agentOf, needed, type ActGiven } from './given.ts';
import { assignTo, rerouteTo } from './hand-over.ts';
import { LINK_ACTS } from './link-acts.ts';
import type { NamedBody } from './named-body.ts';
import { OPINION_ACTS } from './opinion-acts.ts';
import { readDay } from './read-day.ts';
import type { ServiceAgent } from './service-agent.ts';

/** Days given to send documents, unless an agent says otherwise. */
export const DAYS_TO_SEND = '30';

/** What an act may depend on, besides what was typed. */
export interface ActContext {
  /** The directory of the commune. */
  readonly bodies: readonly NamedBody[];
  /** Services of the commune, and who processes requests of the one that has it. */
  readonly services: readonly ToldService[];
  readonly colleagues: readonly ServiceAgent[];
  /** Under which the request was filed. */
  readonly definition: FiledDefinition;
  /** What the commune chose, of abusive sendings. */
  readonly keeping: Keeping;
}

/** What an agent does to a request, by its verb: in the terminal and on the pages. */
export const AGENT_ACTS = {
  prendre: (given) => ({ kind: 'request.taken', details: {}, content: { by: agentOf(given) } }),
  confier: (given, { colleagues }) => assignTo(given, colleagues),
  passer: (given, { services, definition }) => rerouteTo(given, services, definition),
  qualifier: (given) => ({ kind: 'request.qualified', details: caseOf(given) }),
  demander: (given) => ({
    kind: 'documents.asked',
    details: { documents: placesOf(given), within: delayOf(given) },
    content: noteOf(given),
  }),
  completer: (given) => ({
    kind: 'request.completed',
    details: { files: 0 },
    content: noteOf(given),
    ...dayOf(given),
  }),
  transmettre: (given, { bodies, definition }) => forwardTo(needed(given, 'a'), bodies, definition),
  'recu-ailleurs': (given) => ({
    kind: 'forward.received',
    details: {},
    countsOn: neededDay(given),
  }),
  ecrire: (given) => ({ kind: 'message.written', details: {}, content: toldBy(given) }),
  noter: (given) => ({ kind: 'note.written', details: {}, content: saidBy(given) }),
  appeler: (given) => ({ kind: 'person.called', details: {}, content: saidBy(given) }),
  'appel-manque': (given) => ({ kind: 'call.missed', details: {}, content: missedBy(given) }),
  antidater: (given) => ({
    kind: 'receipt.backdated',
    details: {},
    content: { reason: needed(given, 'raison') },
    countsOn: neededDay(given),
  }),
  accepter: (given) => ({
    kind: 'decision.made',
    details: { outcome: 'accepted' },
    content: { signatory: signatoryOf(given), ...reasonsOf(given) },
  }),
  refuser: (given) => ({
    kind: 'decision.made',
    details: { outcome: 'refused' },
    // Reasons of law and of fact, in writing: CRPA L211-2 and L211-5.
    content: {
      signatory: signatoryOf(given),
      law: needed(given, 'droit'),
      facts: needed(given, 'faits'),
    },
  }),
  notifier: (given) => ({
    kind: 'decision.notified',
    details: { by: given['en-main-propre'] === true ? 'hand' : 'letter' },
    countsOn: neededDay(given),
  }),
  retirer: (given) => ({
    kind: 'request.withdrawn',
    details: {},
    content: { reason: needed(given, 'raison') },
  }),
  fermer: (given) => ({
    kind: 'request.closed',
    details: {},
    content: { reason: needed(given, 'raison') },
  }),
  rouvrir: (given) => ({
    kind: 'request.reopened',
    details: {},
    content: { reason: needed(given, 'raison') },
  }),
  ...LINK_ACTS,
  ...OPINION_ACTS,
  ...ABUSE_ACTS,
} as const satisfies Readonly<Record<string, (given: ActGiven, about: ActContext) => NewEvent>>;

export type AgentVerb = keyof typeof AGENT_ACTS;

export const isAgentVerb = (word: string): word is AgentVerb => Object.hasOwn(AGENT_ACTS, word);

/** CRPA L212-1: a decision bears them, or it cannot be told. */
function signatoryOf(given: ActGiven): { name: string; quality: string } {
  const { name } = agentOf(given);
  if (!v.safeParse(SignatorySchema.entries.name, name).success) {
    throw new ActProblem('signatory-short', { text: lines.signatoryShort(name), field: 'agent' });
  }
  return { name, quality: needed(given, 'qualite') };
}

const saidBy = (given: ActGiven) => ({ text: needed(given, 'texte'), by: agentOf(given) });

function toldBy(given: ActGiven) {
  const said = saidBy(given);
  refuseCallBack(said.text);
  return said;
}

function missedBy(given: ActGiven) {
  const said = noteOf(given);
  refuseCallBack(said.note ?? '');
  return { ...said, by: agentOf(given) };
}

const noteOf = ({ texte = '' }: ActGiven): { note?: string } =>
  texte.trim() === '' ? {} : { note: texte.trim() };

function reasonsOf({ droit = '', faits = '' }: ActGiven) {
  return {
    ...(droit.trim() !== '' && { law: droit.trim() }),
    ...(faits.trim() !== '' && { facts: faits.trim() }),
  };
}

function placesOf({ documents = '' }: ActGiven): number[] {
  const ranks = documents.split(',').map((rank) => Number(rank.trim()));
  if (documents.trim() !== '' && ranks.every((rank) => Number.isInteger(rank) && rank > 0)) {
    return ranks.map((rank) => rank - 1);
  }
  throw new ActProblem('documents-unchosen', { field: 'documents' });
}

/** « aucun »: none of the cases that the law tells apart, the rule of all others. */
function caseOf({ cas = '' }: ActGiven): { silenceCase?: number } {
  const rank = Number(cas.trim());
  if (cas.trim() === 'aucun') return {};
  if (Number.isInteger(rank) && rank > 0) return { silenceCase: rank - 1 };
  throw new ActProblem('case-unchosen', { field: 'cas' });
}

function delayOf({ delai = DAYS_TO_SEND }: ActGiven): string {
  const within = `P${delai.trim()}D`;
  if (v.is(DurationSchema, within)) return within;
  throw new ActProblem('delay-wrong', { text: lines.delayWrong(delai), field: 'delai' });
}

const neededDay = (given: ActGiven) => readDay(needed(given, 'le'));

const dayOf = (given: ActGiven) => (given.le === undefined ? {} : { countsOn: neededDay(given) });
