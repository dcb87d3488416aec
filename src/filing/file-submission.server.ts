import { isRefusal } from '../database/call.ts';
import { createAcknowledgement } from '../law/acknowledgement.ts';
import { EMAIL_KEY } from '../procedures/contact-questions.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { createReference, RANDOM_BYTES_NEEDED } from '../requests/reference.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Clock } from '../web/clock.ts';
import { digestOf } from './answers-digest.server.ts';
import type {
  FilingOutcome,
  FilingQuota,
  Notice,
  SubmissionRepository,
} from './submission-repository.ts';

export interface FileSubmissionDependencies {
  readonly submissions: SubmissionRepository;
  readonly secrets: SecretKeeper;
  readonly clock: Clock;
  /** Random bytes, as many as asked. */
  readonly random: (count: number) => Uint8Array;
}

export interface CheckedAnswers {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly submissionKey: string;
  readonly quota: FilingQuota;
}

/** Drawing a reference that is taken five times in a row does not happen by chance. */
const MOST_DRAWS = 5;

/**
 * Stores checked answers with their acknowledgement and the notices to send.
 * @returns what the store says, and the last part of the receipt's address
 * @throws {DatabaseUnavailableError | DatabaseRefusalError} when nothing can be said to be stored
 */
export async function fileSubmission(
  dependencies: FileSubmissionDependencies,
  { definition, answers, submissionKey, quota }: CheckedAnswers,
): Promise<FilingOutcome & { token: string }> {
  const { submissions, secrets, clock, random } = dependencies;
  const receivedAt = clock();
  const { token, tokenHash, trackingCode } = secrets.ofSubmission(submissionKey);
  for (let draw = 1; ; draw += 1) {
    const reference = createReference(random(RANDOM_BYTES_NEEDED));
    try {
      const filing = {
        submissionKey,
        definition,
        answers,
        answersDigest: digestOf(definition.slug, answers),
        reference,
        receivedAt,
        ...createAcknowledgement({ definition, answers, reference, receivedAt }),
        tokenHash,
        trackingCodeHash: secrets.hashTrackingCode(reference, trackingCode),
        notices: noticesOf(definition, answers),
      };
      const outcome = await submissions.register(filing, quota);
      return { ...outcome, token };
    } catch (error) {
      if (!isRefusal(error, 'reference-taken') || draw === MOST_DRAWS) throw error;
    }
  }
}

/** The acknowledgement goes to the address given for it; the service is told, without any answer. */
function noticesOf(definition: ProcedureDefinition, answers: Answers): readonly Notice[] {
  const email = answers[EMAIL_KEY];
  const toService: Notice = {
    notice: 'service_notice',
    channel: 'email',
    recipient: definition.service.email,
  };
  if (typeof email !== 'string') return [toService];
  return [{ notice: 'acknowledgement', channel: 'email', recipient: email }, toService];
}
