import type { AnswerProblem } from '../forms/answer-problem.ts';
import { formTexts } from '../texts/forms.ts';
import { refusalLinks } from '../texts/refusals.ts';
import { checkAnswers } from './check-answers.ts';
import { DatabaseRefusalError, DatabaseUnavailableError } from './database-call.ts';
import type { EnvelopeSealer } from './envelope.ts';
import { fileAnswers, type FileAnswersDependencies } from './file-answers.ts';
import type { Handler } from './handler.ts';
import type { Log } from './log.ts';
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
  const { registry, pages, sealer, newKey, clock, log } = dependencies;
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

    const sealed = protocolValue(reading.entries, '_envoi');
    if (sealed === undefined) {
      const fields = definition.form.flatMap((section) => section.fields);
      const { values, problems } = sortEntries(fields, reading.entries, reading.isGarbled);
      const given = protocolValue(reading.entries, '_cle') ?? '';
      return review({ definition, values, key: UUID.test(given) ? given : newKey() }, problems);
    }

    const opened = sealer.open(sealed);
    if (opened?.envelope.procedure !== slug) {
      return refuse(pages, 'unreadable', { links });
    }
    const { envelope, isTrusted } = opened;
    const step = protocolValue(reading.entries, '_etape');
    // Under another secret, the key would lead to a receipt that cannot be found again.
    const key = isTrusted && step !== 'nouvelle' ? envelope.key : newKey();
    const sending = { definition, values: envelope.values, key };
    if (step === 'modifier') return steps.form(sending, [], 200);
    if (!isTrusted) return review(sending, [], formTexts.expired);
    if (envelope.version !== definition.version) return review(sending, [], formTexts.changed);
    return step === 'confirmer' ? confirm(sending) : review(sending, []);
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
  async function confirm(sending: Sending): Promise<Response> {
    const { definition, values, key } = sending;
    const check = checkAnswers(definition, values, clock());
    if (!check.success) return steps.form(sending, check.problems, 422);
    try {
      const { outcome, token } = await fileAnswers(dependencies, {
        definition,
        answers: check.answers,
        submissionKey: key,
      });
      if (outcome === 'conflict') return await steps.conflict(sending, token);
      const headers = { location: `/recus/${token}`, 'cache-control': 'no-store' };
      return new Response(null, { status: 303, headers });
    } catch (error) {
      const isUnavailable = error instanceof DatabaseUnavailableError;
      if (!isUnavailable && !(error instanceof DatabaseRefusalError)) throw error;
      log({ event: 'filing.failed', code: error.code });
      const paragraphs = [
        formTexts.notReceived,
        formTexts.notReceivedHelp(definition.commune.phone),
      ];
      const notice = { title: formTexts.notReceivedTitle, paragraphs };
      return steps.check(sending, check.answers, { status: isUnavailable ? 503 : 500, notice });
    }
  }
}

/** First value of a control of the protocol, whose names start with `_`. */
function protocolValue(entries: FormEntries, name: string): string | undefined {
  return entries.find(([entry]) => entry === name)?.[1];
}
