import * as v from 'valibot';
import { answerOrWait, callDatabase, isRefusal, type Wait } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { Day } from '../kit/day.ts';
import type { ImplicitDecision } from '../law/implicit-decision.ts';
import type { Receipt } from '../law/receipt.ts';
import { contactOf } from '../procedures/contact-questions.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { ProtectedContact } from '../procedures/who-asked.ts';
import type { Answers } from '../questions/answers.ts';
import type { Limits } from '../quotas/limits.ts';
import { attachedFiles } from '../requests/attached-files.ts';
import type { Entry } from '../requests/entry.ts';
import type { HeldHelp } from '../requests/help/held-help.ts';
import { issueReceipt } from '../requests/receipt/issued-receipt.ts';
import type { Holder, IssuedAddress, IssuedCode } from '../requests/request-access.ts';
import type { SourceNetwork } from '../web/client-source.ts';

/** A submission ready to be stored, with its receipt and the notices to send. */
export interface Filing {
  readonly submissionKey: string;
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly answersDigest: string;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Which case of silence it falls in: its days are counted again without its answers. */
  readonly silenceCase: number | undefined;
  readonly decision: ImplicitDecision;
  readonly deleteAfter: Day;
  readonly proofUntil: Day | null;
  /** The receipt that is given at once. */
  readonly receipt: Receipt;
  /** Last day to send the acknowledgement, when it is another one. */
  readonly acknowledgementDueOn: Day | undefined;
  /** What opens it. */
  readonly codes: readonly IssuedCode[];
  readonly addresses: readonly IssuedAddress[];
  /** The protected adult for whom somebody else files. */
  readonly represented: ProtectedContact | undefined;
  readonly notices: readonly Notice[];
  /** Absent: the person filed it on the site. */
  readonly entry?: Entry;
  /** The session of a mediator where the person is helped. */
  readonly help?: HeldHelp;
}

export type Notice =
  | {
      readonly notice: Receipt['kind'] | 'service_notice';
      /** To whom, of the persons who follow the request. Default: whoever filed. */
      readonly holder?: Holder;
      readonly channel: 'email';
      readonly recipient: string;
      /** The person asked for their follow-up code in it. */
      readonly withCode?: boolean;
    }
  /** To print and to post. */
  | { readonly notice: Receipt['kind']; readonly holder?: Holder; readonly channel: 'letter' };

export const StoredSchema = v.strictObject({
  /** `replayed`: the same sending came before. */
  outcome: v.picklist(['stored', 'replayed']),
  reference: v.string(),
});

const OVER_QUOTA = ['proof-needed', 'too-many'] as const;

export type FilingOutcome =
  | v.InferOutput<typeof StoredSchema>
  /** Another body came before with this key. */
  | { readonly outcome: 'conflict' }
  /** Over the quotas: nothing is stored. With a proof of work, `proof-needed` would have been. */
  | Wait<(typeof OVER_QUOTA)[number]>;

/** What a filing takes from the quotas, and whether there is enough. */
export interface FilingQuota {
  /** Where it comes from; empty: no quota of a source applies. */
  readonly networks: readonly SourceNetwork[];
  /** Under which a source that was marked as abusive is known. */
  readonly aliases?: readonly string[];
  /** What it takes from the quotas of its source. */
  readonly weight: number;
  /** How strong the proof of work is that came with it, from 1 to 4; none: 0. */
  readonly proof: number;
  readonly limits: Limits;
}

/** Stores submissions. One call is one transaction: everything is written, or nothing. */
export interface SubmissionRepository {
  /** @throws {DatabaseUnavailableError | DatabaseRefusalError} */
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
      const filed = callDatabase(() => database.rpc('file_submission', call));
      try {
        return await answerOrWait(
          filed.then((data) => v.parse(StoredSchema, data)),
          OVER_QUOTA,
        );
      } catch (error) {
        if (isRefusal(error, 'key-taken')) return { outcome: 'conflict' };
        throw error;
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
export function toPayload(filing: Filing) {
  const { definition, decision, represented, entry } = filing;
  const { procedure } = definition;
  const contact = contactOf(filing.answers);
  return {
    submissionKey: filing.submissionKey,
    reference: filing.reference,
    procedure: definition.slug,
    definitionVersion: definition.version,
    definition: definitionText(definition),
    sector: procedure.sector,
    service: definition.service.slug,
    kind: procedure.kind,
    channel: entry?.channel ?? 'online',
    ...helpOf(filing.help),
    ...(entry !== undefined && { enteredBy: entry.by, present: entry.present }),
    receivedAt: filing.receivedAt.toISOString(),
    silenceMeans: decision.means,
    silenceCase: filing.silenceCase,
    implicitDecisionOn: decision.means === 'none' ? null : decision.on,
    contactWay: contact.way,
    contactEmail: contact.email,
    representedWay: represented && (represented.email === null ? 'letter' : 'email'),
    representedEmail: represented?.email,
    contactPhone: contact.phone,
    answers: filing.answers,
    attachments: [...attachedFiles(definition.form, filing.answers), ...(entry?.documents ?? [])],
    answersDigest: filing.answersDigest,
    deleteAfter: filing.deleteAfter,
    proofUntil: filing.proofUntil,
    finalDisposition: procedure.retention.then,
    codes: filing.codes,
    addresses: filing.addresses,
    acknowledgementDueOn: filing.acknowledgementDueOn,
    receipts: [issueReceipt(filing.receipt, filing.receivedAt)],
    notices: filing.notices,
  };
}

function helpOf(help: HeldHelp | undefined) {
  if (help === undefined) return {};
  const { session, mandate, by } = help;
  return by === undefined ? { help: session, mandate } : { companion: { session, by } };
}

const texts = new WeakMap<ProcedureDefinition, string>();

/** What the version is made of, as text: parsed by the database only the first time it sees it. */
function definitionText(definition: ProcedureDefinition): string {
  const { page: _page, ...told } = definition;
  const known = texts.get(definition) ?? JSON.stringify(told);
  texts.set(definition, known);
  return known;
}
