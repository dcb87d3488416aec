import * as v from 'valibot';
import { callDatabase, DatabaseRefusalError } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Day } from '../kit/day.ts';
import type { ImplicitDecision } from '../law/implicit-decision.ts';
import type { Receipt } from '../law/receipt.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import type { Limits } from '../quotas/limits.ts';
import { attachedFiles } from './attached-files.ts';

/** A submission ready to be stored, with its receipt and the notices to send. */
export interface Filing {
  readonly submissionKey: string;
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly answersDigest: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly decision: ImplicitDecision;
  readonly deleteAfter: Day;
  readonly receipt: Receipt;
  readonly tokenHash: string;
  readonly trackingCodeHash: string;
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly notice: 'acknowledgement' | 'service_notice';
  readonly channel: 'email';
  readonly recipient: string;
}

const OutcomeSchema = v.variant('outcome', [
  v.strictObject({
    /** `replayed`: the same sending came before. `conflict`: another body came before with this key. */
    outcome: v.picklist(['stored', 'replayed', 'conflict']),
    reference: v.string(),
  }),
  v.strictObject({
    /** Over the quotas: nothing is stored. With a proof of work, `proof-needed` would have been. */
    outcome: v.picklist(['proof-needed', 'too-many']),
    waitSeconds: v.number(),
  }),
]);
export type FilingOutcome = v.InferOutput<typeof OutcomeSchema>;

/** What a filing takes from the quotas, and whether there is enough. */
export interface FilingQuota {
  /** Digest of the source; `undefined`: no quota of a source applies. */
  readonly source: string | undefined;
  /** What it takes from the quotas of its source. */
  readonly weight: number;
  /** Whether a proof of work came with it. */
  readonly isProven: boolean;
  readonly limits: Limits;
}

/** The reference is already taken: another one must be drawn. */
export class ReferenceTakenError extends Error {
  override readonly name = 'ReferenceTakenError';
}

/** Stores submissions. One call is one transaction: everything is written, or nothing. */
export interface SubmissionRepository {
  /** @throws {ReferenceTakenError | DatabaseUnavailableError | DatabaseRefusalError} */
  register(filing: Filing, quota: FilingQuota): Promise<FilingOutcome>;
  /** What an earlier sending with this key was; `undefined` when there was none. */
  filedWith(
    submissionKey: string,
    answersDigest: string,
  ): Promise<'replayed' | 'conflict' | undefined>;
}

/** @param database a client that acts as `intake` */
export function createSubmissionRepository(database: Database): SubmissionRepository {
  return {
    register: async (filing, { limits, ...quota }) => {
      const call = { filing: toPayload(filing), quota: { ...quota, ...limits } };
      try {
        return v.parse(
          OutcomeSchema,
          await callDatabase(() => database.rpc('file_within_limits', call)),
        );
      } catch (error) {
        const isTaken =
          error instanceof DatabaseRefusalError && error.constraint === 'reference_is_unique';
        throw isTaken ? new ReferenceTakenError() : error;
      }
    },
    filedWith: async (submissionKey, answersDigest) => {
      const data = await callDatabase(() =>
        database.rpc('filed_with', {
          submission_key: submissionKey,
          answers_digest: answersDigest,
        }),
      );
      return v.parse(v.nullable(v.picklist(['replayed', 'conflict'])), data) ?? undefined;
    },
  };
}

/** Keys that `file_submission` reads. */
function toPayload(filing: Filing) {
  const { definition, decision } = filing;
  const { procedure } = definition;
  return {
    submissionKey: filing.submissionKey,
    reference: filing.reference,
    procedure: definition.slug,
    definitionVersion: definition.version,
    definition: definitionText(definition),
    sector: procedure.sector,
    service: definition.service.slug,
    kind: procedure.kind,
    channel: 'online',
    receivedAt: filing.receivedAt.toISOString(),
    silenceMeans: decision.means,
    implicitDecisionOn: decision.means === 'none' ? null : decision.on,
    answers: filing.answers,
    attachments: attachedFiles(definition.form, filing.answers),
    answersDigest: filing.answersDigest,
    deleteAfter: filing.deleteAfter,
    finalDisposition: procedure.retention.then,
    receiptKind: filing.receipt.kind,
    tokenHash: filing.tokenHash,
    trackingCodeHash: filing.trackingCodeHash,
    receipt: filing.receipt,
    notices: filing.notices,
  };
}

const texts = new WeakMap<ProcedureDefinition, string>();

/** The definition as text: parsed by the database only the first time it sees this version. */
function definitionText(definition: ProcedureDefinition): string {
  const known = texts.get(definition) ?? JSON.stringify(definition);
  texts.set(definition, known);
  return known;
}
