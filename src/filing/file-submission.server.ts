import type { Commune } from '../commune/commune.ts';
import { territoryOf } from '../commune/territory.ts';
import { isRefusal } from '../database/call.ts';
import { createAcknowledgement } from '../law/acknowledgement.ts';
import { firstReceipt } from '../law/first-receipt.ts';
import type { Receipt } from '../law/receipt.ts';
import { EMAIL_KEY, isPostOnly, wantsCodeByEmail } from '../procedures/contact-questions.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import { servedDefinition } from '../procedures/served-definition.ts';
import { protectedContact, type ProtectedContact } from '../procedures/who-asked.ts';
import type { Answers } from '../questions/answers.ts';
import type { Entry } from '../requests/entry.ts';
import type { HeldHelp } from '../requests/help/held-help.ts';
import { MOST_DRAWS } from '../requests/reference.ts';
import { firstAddresses, firstCodes, pageTokenOf } from '../requests/request-access.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import { digestOf } from './answers-digest.server.ts';
import type {
  Filing,
  FilingOutcome,
  FilingQuota,
  Notice,
  SubmissionRepository,
} from './submission-repository.ts';

export interface FileSubmissionDependencies {
  readonly submissions: Pick<SubmissionRepository, 'register'>;
  readonly secrets: SecretKeeper;
  /** Whose working days count. */
  readonly commune: Pick<Commune, 'territory' | 'address'>;
}

export interface CheckedAnswers {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly submissionKey: string;
  readonly receivedAt: Date;
  /** Who entered it for the person, and by which way it came; absent: the person, on the site. */
  readonly entry?: Entry;
  /** The session of a mediator where the person is helped. */
  readonly help?: HeldHelp | undefined;
}

/**
 * Stores checked answers with their acknowledgement and the notices to send.
 * @returns what the store says, and the last part of the receipt's address
 * @throws {DatabaseUnavailableError | DatabaseRefusalError} when nothing can be said to be stored
 */
export async function fileSubmission(
  { submissions, secrets, commune }: FileSubmissionDependencies,
  checked: CheckedAnswers,
  quota: FilingQuota,
): Promise<FilingOutcome & { token: string }> {
  const token = pageTokenOf(secrets, checked.submissionKey);
  for (let draw = 1; ; draw += 1) {
    try {
      const filing = prepareFiling({ secrets, commune }, checked, draw);
      const outcome = await submissions.register(filing, quota);
      return { ...outcome, token };
    } catch (error) {
      if (!isRefusal(error, 'reference-taken') || draw === MOST_DRAWS) throw error;
    }
  }
}

/** Checked answers, ready to be stored. Pure: the same answers at the same instant, the same filing. */
export function prepareFiling(
  { secrets, commune }: Omit<FileSubmissionDependencies, 'submissions'>,
  { definition: asked, answers, submissionKey, receivedAt, entry, help }: CheckedAnswers,
  draw = 1,
): Filing {
  const definition = servedDefinition(asked, answers);
  const reference = secrets.referenceOf(submissionKey, draw);
  const represented = protectedContact(definition.form, answers);
  const acknowledgement = createAcknowledgement({
    ...{ definition, answers, reference, receivedAt },
    isPaper: entry !== undefined && entry.channel !== 'email',
    isDayAlone: entry !== undefined,
  });
  const first = firstReceipt({
    ...{ definition, answers, acknowledgement: acknowledgement.receipt, receivedAt },
    territory: territoryOf(commune),
  });
  return {
    submissionKey,
    definition,
    answers,
    answersDigest: digestOf(definition.slug, answers),
    reference,
    receivedAt,
    ...acknowledgement,
    ...first,
    codes: firstCodes(secrets, submissionKey, reference, represented !== undefined),
    addresses: firstAddresses(secrets, submissionKey, {
      hasEmail: emailOf(answers) !== undefined,
      represented: represented && { hasEmail: represented.email !== null },
    }),
    represented,
    notices: [
      ...noticesOf(definition, answers, first.receipt.kind, entry),
      ...noticesToRepresented(represented, first.receipt.kind),
    ],
    ...(entry !== undefined && { entry }),
    ...(help !== undefined && { help }),
  };
}

/**
 * The receipt goes to the address given for it; the service is told, without any answer, unless one of its
 * agents enters it.
 */
function noticesOf(
  definition: ProcedureDefinition,
  answers: Answers,
  receipt: Receipt['kind'],
  entry: Entry | undefined,
): readonly Notice[] {
  const email = emailOf(answers);
  if (entry !== undefined) {
    if (email !== undefined) return [{ notice: receipt, channel: 'email', recipient: email }];
    return entry.isHanded ? [] : [{ notice: receipt, channel: 'letter' }];
  }
  const toService: Notice = {
    notice: 'service_notice',
    channel: 'email',
    recipient: definition.service.email,
  };
  if (email !== undefined) {
    const withCode = wantsCodeByEmail(answers);
    return [{ notice: receipt, channel: 'email', recipient: email, withCode }, toService];
  }
  // Whoever gave neither has the post alone.
  return isPostOnly(answers) ? [{ notice: receipt, channel: 'letter' }, toService] : [toService];
}

/** A protected adult gets the receipt too, by e-mail or by post, and never the other's code. */
function noticesToRepresented(
  represented: ProtectedContact | undefined,
  notice: Receipt['kind'],
): readonly Notice[] {
  if (represented === undefined) return [];
  const holder = 'represented';
  return represented.email === null
    ? [{ notice, holder, channel: 'letter' }]
    : [{ notice, holder, channel: 'email', recipient: represented.email }];
}

function emailOf(answers: Answers): string | undefined {
  const email = answers[EMAIL_KEY];
  return typeof email === 'string' ? email : undefined;
}
