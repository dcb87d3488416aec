import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../../attachments/receive-files.server.ts';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { errorCode } from '../../kit/log.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { servedDefinition } from '../../procedures/served-definition.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { formTexts } from '../../questions/form-texts.ts';
import type { CheckedEntry, FiledEntry } from '../../requests/filed-entry.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { Clock } from '../../web/clock.ts';
import type { FormReading } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { mayProcessRequest } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { checkEntry } from './check-entry.ts';
import { enterTexts as texts } from './enter-texts.ts';
import { ENTRY_SECTION, enteredForm } from './entry-fields.ts';
import { openEmails } from './open-emails.server.ts';

export interface TakeEntryDependencies extends ReceiveFilesDependencies {
  readonly clock: Clock;
  /** Files it, as this agent. */
  readonly fileEntry: (caller: DeskCaller, entry: CheckedEntry) => Promise<FiledEntry>;
}

export interface PostedEntry {
  readonly caller: DeskCaller;
  readonly definition: ProcedureDefinition;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly key: string;
}

/** What comes of a form that an agent sends: filed, or the form again with all that was typed. */
export type TakenEntry =
  | { readonly kind: 'filed'; readonly filed: Extract<FiledEntry, { kind: 'filed' }> }
  | {
      readonly kind: 'again';
      readonly values: FormValues;
      readonly problems: readonly AnswerProblem[];
      /** 409: filed before with other answers; what is sent again is another request. */
      readonly status: 422 | 409 | 503;
    };

/**
 * Keeps the files, checks the answers, files the request.
 * @throws {DatabaseRefusalError} `not-of-service`, `reader-only`
 */
export async function takeEntry(
  dependencies: TakeEntryDependencies,
  { caller, definition, reading, key }: PostedEntry,
): Promise<TakenEntry> {
  const { clock, fileEntry, log } = dependencies;
  const form = [ENTRY_SECTION, ...enteredForm(definition)];
  const version = reading.entries.find(([name]) => name === PROTOCOL.version)?.[1];
  const isChanged = version !== definition.version;
  const today = parisDay(clock());
  const opened = await openEmails(reading.files, today);
  const sorted = sortEntries(fieldsOf(form), { ...reading, files: opened.files }, !isChanged);
  const receive = (values: FormValues, files: typeof reading.files) =>
    receiveFiles(dependencies, {
      ...{ definition: { slug: definition.slug, form }, values, files },
      // An agent has no quota.
      networks: [],
    });
  const received = await receive(sorted.values, opened.files);
  const { values } = received;
  const again = (
    problems: readonly AnswerProblem[],
    status: 422 | 409 | 503 = 422,
    typed = values,
  ): TakenEntry => ({ kind: 'again', values: typed, problems, status });
  const by = caller.name.name.slice(0, 100);
  const check = checkEntry(definition, values, { today, by });
  const found = [...sorted.problems, ...opened.problems, ...received.problems];
  const told = new Set(found.map(({ control }) => control));
  const wrong = 'problems' in check ? check.problems : [];
  const problems = [...found, ...wrong.filter(({ control }) => !told.has(control))];
  if ('problems' in check || problems.length > 0) {
    return again(isChanged ? [{ message: formTexts.changed }, ...problems] : problems);
  }
  const { service } = servedDefinition(definition, check.answers);
  const remit = { service_slug: service.slug, sector: definition.procedure.sector };
  if (!mayProcessRequest(caller, remit)) return again([{ message: texts.elsewhere(service.name) }]);
  try {
    const filed = await fileEntry(caller, { definition, key, ...check });
    return filed.kind === 'filed'
      ? { kind: 'filed', filed }
      : again([{ message: texts.conflict }], 409);
  } catch (error) {
    if (isRefusal(error, 'files-gone')) {
      const gone = await receive(values, []);
      return again(gone.problems, 422, gone.values);
    }
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    log({ event: 'entry.failed', code: errorCode(error) });
    return again([{ message: requestTexts.away.paragraphs[0] }], 503);
  }
}
