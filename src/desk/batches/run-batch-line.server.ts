import { DatabaseRefusalError } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { givenOf } from '../acts/act-fields.ts';
import { ActProblem } from '../acts/act-problem.ts';
import { fieldsOfCommonAct, type ActChoices, type CommonVerb } from '../acts/common-acts.ts';
import { whatOutdates } from '../acts/outdated.ts';
import { recordAct } from '../acts/record-act.server.ts';
import { wasRecorded } from '../acts/was-recorded.server.ts';
import { holdAct } from '../outbox/hold-act.server.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { commonEvent, filledText } from './batch-event.ts';
import type { ClaimedBatch, ClaimedLine } from './batch.ts';

export interface LineSurroundings {
  /** A client that acts as the agent of the batch. */
  readonly database: Database;
  readonly batch: Omit<ClaimedBatch, 'lines'>;
  readonly choices: ActChoices;
  readonly now: Date;
  /** How long a message waits before it leaves; 0: it leaves at once. */
  readonly holdSeconds: number;
}

/** Whoever was chosen is there no more, where that is why. */
const GONE: Readonly<Partial<Record<CommonVerb, string>>> = {
  confier: 'not-of-their-service',
  passer: 'service-unknown',
};

/**
 * Does the act of a batch to one request.
 * @returns why it is not done; nothing: it is
 * @throws {DatabaseUnavailableError} nobody knows: it is tried again
 */
export async function runBatchLine(
  surroundings: LineSurroundings,
  line: ClaimedLine,
): Promise<string | undefined> {
  try {
    return await perform(surroundings, line);
  } catch (error) {
    if (error instanceof ActProblem) return error.code;
    if (error instanceof DatabaseRefusalError && error.refusal !== undefined) return error.refusal;
    throw error;
  }
}

async function perform(
  { database, batch, choices, now, holdSeconds }: LineSurroundings,
  { reference, key, id }: ClaimedLine,
): Promise<string | undefined> {
  const { act: verb, typed: values, by, seen } = batch;
  const requests = createAgentRequestRepository(database);
  const known = await requests.find(reference);
  if (known === undefined) return 'no-request';
  const isOutdated = ({ events }: typeof known) => whatOutdates(verb, events, seen).length > 0;
  // By this very act, where whoever did it stopped before noting it.
  if (isOutdated(known)) return (await wasRecorded(database, id, key)) ? undefined : 'journal-grew';
  const today = parisDay(now);
  const fields = fieldsOfCommonAct(verb, choices);
  const check = answerChecker([{ title: verb, fields }], today)(values);
  if (!check.success) return GONE[verb] ?? 'missing';
  const asked = givenOf(verb, check.answers);
  const given = {
    agent: by.name,
    ...(by.quality !== undefined && { qualite: by.quality }),
    ...asked,
    ...(verb === 'ecrire' && { texte: filledText(asked.texte ?? '', reference, known) }),
  };
  const event = commonEvent(verb, given, choices, known.definition);
  if (event.kind === 'message.written' && holdSeconds > 0) {
    // Taken back, what the person would have read comes back.
    const held = { values: { ecrire_texte: given.texte ?? '' }, seen: [], seconds: holdSeconds };
    const outcome = await holdAct(database, { reference, known, event, key, today, ...held });
    return outcome === 'changed' ? 'journal-grew' : undefined;
  }
  const read = async () => {
    const again = await requests.find(reference);
    return again === undefined || isOutdated(again) ? undefined : again;
  };
  const outcome = await recordAct(database, { reference, known, event, key, today, now, read });
  return outcome === 'changed' ? 'journal-grew' : undefined;
}
