import { errorCode, type Log } from '../kit/log.ts';
import type { Answers } from '../questions/answers.ts';
import { digestOf } from './answers-digest.server.ts';
import type { Attest, AttestedAttempt } from './attempt.ts';
import type { FilledForm } from './filled-form.ts';
import { printOf } from './print-of.server.ts';

export interface AttestDependencies {
  readonly attest: Attest;
  readonly log: Log;
}

/**
 * Signs that a form could not be received. Never throws: it costs the proof alone, and the page keeps the
 * answers.
 * @param answers nothing where they were not confirmed: their print is then not known
 */
export async function attestAttempt(
  { attest, log }: AttestDependencies,
  { definition, key }: FilledForm,
  at: Date,
  answers?: Answers,
): Promise<AttestedAttempt | undefined> {
  const { slug, procedure } = definition;
  const print = answers === undefined ? '' : printOf(key, digestOf(slug, answers));
  try {
    return { at, code: await attest({ procedure: slug, title: procedure.title, at, print }) };
  } catch (error) {
    log({ event: 'attestation.failed', code: errorCode(error) });
    return undefined;
  }
}
