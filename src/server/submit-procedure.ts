import type { AnswerProblem } from '../forms/answer-problem.ts';
import type { CheckNotice } from '../forms/CheckAnswers.tsx';
import { receiptPath } from '../forms/paths.ts';
import { PROTOCOL, STEP } from '../forms/protocol.ts';
import { formTexts } from '../texts/forms.ts';
import { refusalLinks } from '../texts/refusal-links.ts';
import { checkAnswers } from './check-answers.ts';
import { DatabaseUnavailableError } from './database-call.ts';
import type { EnvelopeSealer } from './envelope.ts';
import { fileAnswers, type FileAnswersDependencies } from './file-answers.ts';
import type { Handler } from './handler.ts';
import { errorCode, type Log } from './log.ts';
import type { PageRenderer } from './page-shell.ts';
import { createProcedurePages, type Sending } from './procedure-pages.tsx';
import type { ProcedureRegistry } from './procedure-registry.ts';
import { readForm, type FormEntries } from './read-form.ts';
import { refuse } from './refuse.tsx';
import { isSameOrigin } from './same-origin.ts';
import { sortEntries } from './submitted-values.ts';

export interface SubmitProcedureDependencies extends FileAnswersDependencies {
  readonly registry: ProcedureRegistry;
  readonly pages: PageRenderer;
  readonly sealer: EnvelopeSealer;
  readonly log: Log;
  /** Makes a submission key. */
  readonly newKey: () => string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/**
 * Takes a procedure from its form to its receipt, by plain form posts: form → « Vérifiez vos
 * réponses » → receipt. Wrong answers give the form again (422); nothing is stored before the last
 * step; a second confirmation gives the same receipt.
 */
export function createSubmitProcedureHandler(dependencies: SubmitProcedureDependencies): Handler {
  const { registry, pages, sealer, submissions, secrets, newKey, clock, log } = dependencies;
  const steps = createProcedurePages(pages, sealer);

  return async (request, { params }) => {
    const slug = params.procedure ?? '';
    const definition = await registry.find(slug);
    if (definition === undefined) return refuse(pages, 'unknown-procedure');
    const links = [{ label: refusalLinks.form, href: `/demarches/${slug}/formulaire/` }];
    if (request.method !== 'POST') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'POST' }, links });
    }
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin', { links });
    const reading = await readForm(request);
    if (reading.kind !== 'form') return refuse(pages, reading.kind, { links });

    const sealed = protocolValue(reading.entries, PROTOCOL.envelope);
    if (sealed === undefined) {
      const fields = definition.form.flatMap((section) => section.fields);
      const { values, problems } = sortEntries(fields, reading);
      if (protocolValue(reading.entries, PROTOCOL.step) === STEP.start) {
        return steps.form(
          { definition, values, key: newKey() },
          problems,
          problems.length > 0 ? 422 : 200,
        );
      }
      const given = protocolValue(reading.entries, PROTOCOL.key) ?? '';
      return review({ definition, values, key: UUID.test(given) ? given : newKey() }, problems);
    }

    const opened = sealer.open(sealed);
    if (opened?.envelope.procedure !== slug) {
      return refuse(pages, 'unreadable', { links });
    }
    const { envelope, isTrusted } = opened;
    const step = protocolValue(reading.entries, PROTOCOL.step);
    // Under another secret, the key would lead to a receipt that cannot be found again.
    const key = isTrusted && step !== STEP.fileAsNew ? envelope.key : newKey();
    const sending = { definition, values: envelope.values, key };
    if (step === STEP.change) return steps.form(sending, [], 200);
    if (!isTrusted) return review(sending, [], formTexts.expired);
    const isChanged = envelope.version !== definition.version;
    if (step === STEP.confirm) return confirm(sending, envelope.digest, isChanged);
    return review(sending, [], isChanged ? formTexts.changed : undefined);
  };

  /** Shows what is wrong, or what is about to be sent. */
  function review(sending: Sending, found: readonly AnswerProblem[], notice?: string) {
    const check = checkAnswers(sending.definition, sending.values, clock());
    const told = new Set(found.map(({ control }) => control));
    const others = check.success ? [] : check.problems.filter(({ control }) => !told.has(control));
    if (!check.success || found.length > 0) return steps.form(sending, [...found, ...others], 422);
    return steps.check(sending, check.answers, {
      notice: notice === undefined ? undefined : { title: formTexts.reread, paragraphs: [notice] },
    });
  }

  /** Stores, then leads to the receipt. Whatever fails, the page keeps the answers and the key. */
  async function confirm(sending: Sending, digest: string, isChanged: boolean): Promise<Response> {
    const { definition, values, key } = sending;
    const check = checkAnswers(definition, values, clock());
    const finish = (outcome: string, token: string) =>
      outcome === 'conflict' ? steps.conflict(sending, digest, token) : toReceipt(token);
    try {
      if (isChanged || !check.success) {
        // What was right yesterday may be too late today: what was filed then keeps its receipt.
        const earlier = await submissions.filedWith(key, digest);
        if (earlier !== undefined) return await finish(earlier, secrets.ofSubmission(key).token);
        return await review(sending, [], isChanged ? formTexts.changed : undefined);
      }
      const answers = { definition, answers: check.answers, submissionKey: key };
      const { outcome, token } = await fileAnswers(dependencies, answers);
      return await finish(outcome, token);
    } catch (error) {
      log({ event: 'filing.failed', code: errorCode(error) });
      if (!check.success) return steps.form(sending, check.problems, 422);
      const status = error instanceof DatabaseUnavailableError ? 503 : 500;
      return steps.check(sending, check.answers, {
        status,
        notice: notReceived(definition.commune.phone),
      });
    }
  }
}

function toReceipt(token: string): Response {
  const headers = { location: receiptPath(token), 'cache-control': 'no-store' };
  return new Response(null, { status: 303, headers });
}

function notReceived(phone: string): CheckNotice {
  const { notReceivedTitle: title, notReceived: wait, notReceivedHelp: help } = formTexts;
  return { title, paragraphs: [wait, help(phone)], isRetry: true };
}

/** First value of a control of the protocol, whose names start with `_`. */
function protocolValue(entries: FormEntries, name: string): string | undefined {
  return entries.find(([entry]) => entry === name)?.[1];
}
