import type { Day } from '../kit/day.ts';
import type { Answers } from '../questions/answers.ts';
import type { MandateQuality } from '../requests/help/mandate-quality.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import { mandateDigest } from './mandate-digest.server.ts';
import { MANDATE } from './mandate-form.ts';
import { mandateEnd } from './mandate-rules.ts';
import { mandateText, MANDATE_TEXT_VERSION } from './mandate-text.ts';
import type { MandateLength, SignedMandate } from './mandate.ts';

/** Keys of mandates are not those of filings: nothing of one opens the other. */
const secretKey = (key: string) => `mandat ${key}`;

/** The number and the code of a mandate, the same each time: printed again, they do not change. */
export function mandateSecrets(secrets: SecretKeeper, key: string) {
  const number = secrets.referenceOf(secretKey(key), 1);
  return { number, code: secrets.codeOf(secretKey(key), 1) };
}

export interface GivenMandate {
  readonly key: string;
  readonly answers: Answers;
  readonly structure: string;
  readonly commune: string;
  readonly mediator: string;
  /** Day of Paris. */
  readonly on: Day;
  readonly keptFor: string;
  readonly titleOf: (slug: string) => string;
}

/** A mandate whose form is right, ready to be stored with what proves its words. */
export function signedMandate(secrets: SecretKeeper, given: GivenMandate): SignedMandate {
  const { key, answers, structure, commune, mediator, on, keptFor, titleOf } = given;
  const { number, code } = mandateSecrets(secrets, key);
  const text = (name: string) => {
    const answer = answers[name];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const quality = text(MANDATE.quality) as MandateQuality;
  const proof = answers[MANDATE.proof] === undefined ? undefined : text(MANDATE.proof);
  const procedures = [...(answers[MANDATE.procedures] as readonly string[])].toSorted();
  const told = {
    ...{ number, quality, proof },
    firstName: text(MANDATE.firstName),
    lastName: text(MANDATE.lastName),
    mayFollow: answers[MANDATE.follow] === true,
    endsOn: mandateEnd(on, text(MANDATE.length) as MandateLength),
  };
  const parts = mandateText({
    ...{ ...told, structure, commune, mediator },
    procedures: procedures.map(titleOf),
    signedOn: on,
  });
  return {
    ...told,
    key,
    codeHash: secrets.hashTrackingCode(number, code),
    isUnprotected: quality === 'person',
    textVersion: MANDATE_TEXT_VERSION,
    textDigest: mandateDigest(parts),
    ...{ keptFor, procedures },
  };
}
