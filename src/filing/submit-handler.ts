import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../attachments/receive-files.server.ts';
import { PROTOCOL, STEP } from '../kit/protocol.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import { formTexts } from '../questions/form-texts.ts';
import { limitTexts } from '../quotas/limits-texts.ts';
import type { SourceReader } from '../web/client-source.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm, type FormEntries } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { isSameOrigin } from '../web/same-origin.ts';
import { confirmSending, type ConfirmSendingDependencies } from './confirm-sending.server.ts';
import type { EnvelopeSealer } from './envelope.server.ts';
import { createProcedureAnswers, isAskedByScript } from './procedure-answers.server.ts';
import { createProcedurePages, type ProcedurePages } from './procedure-pages.server.tsx';
import { createReviewer } from './review-sending.server.ts';
import { sortEntries } from './submitted-values.server.ts';

export interface SubmitProcedureDependencies
  extends ConfirmSendingDependencies, ReceiveFilesDependencies {
  readonly registry: ProcedureRegistry;
  readonly pages: PageRenderer;
  /** Draws the pages of forms, which carry a script. */
  readonly formPages: PageRenderer;
  readonly sealer: EnvelopeSealer;
  readonly sources: SourceReader;
  /** Makes a submission key. */
  readonly newKey: () => string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/**
 * Takes a procedure from its form to its receipt, by plain form posts: form → « Vérifiez vos
 * réponses » → receipt. Wrong answers give the form again (422); nothing is stored before the last
 * step; a second confirmation gives the same receipt. A script asks in JSON for what a person confirmed
 * to be stored, and is told the same.
 */
export function createSubmitProcedureHandler(dependencies: SubmitProcedureDependencies): Handler {
  const drawn = createHandler(
    dependencies,
    createProcedurePages(dependencies, dependencies.sealer),
    false,
  );
  const told = createHandler(dependencies, createProcedureAnswers(), true);
  return (request, context) => (isAskedByScript(request) ? told : drawn)(request, context);
}

function createHandler(
  dependencies: SubmitProcedureDependencies,
  steps: ProcedurePages,
  isScript: boolean,
): Handler {
  const { registry, sealer, newKey, clock, sources, countRefusal } = dependencies;
  const { review, reviewAgain } = createReviewer(dependencies, steps);

  return async (request, context) => {
    const slug = context.params.procedure ?? '';
    const definition = await registry.find(slug);
    if (definition === undefined) return steps.refuse('unknown-procedure');
    const links = [{ label: refusalLinks.form, href: `/demarches/${slug}/formulaire/` }];
    if (request.method !== 'POST') {
      return steps.refuse('wrong-method', { headers: { allow: 'POST' }, links });
    }
    if (!isSameOrigin(request)) return steps.refuse('other-origin', { links });
    const fields = definition.form.flatMap((section) => section.fields);
    const takesFiles = fields.some(({ type }) => type === 'files');
    const reading = await readForm(request, takesFiles);
    if (reading.kind !== 'form') {
      const isFiles = takesFiles && reading.kind === 'too-large';
      return steps.refuse(isFiles ? 'files-too-large' : reading.kind, { links });
    }

    const sealed = protocolValue(reading.entries, PROTOCOL.envelope);
    if (sealed === undefined) {
      const { values, problems } = sortEntries(fields, reading);
      const given = protocolValue(reading.entries, PROTOCOL.key) ?? '';
      // A script that tries again without its first key would file twice.
      if (isScript && !UUID.test(given)) return steps.refuse('unreadable', { links });
      const key = UUID.test(given) ? given : newKey();
      const sending = { definition, values, key, checkedAt: clock().getTime() };
      if (protocolValue(reading.entries, PROTOCOL.step) === STEP.start) {
        return steps.form({ ...sending, key: newKey() }, problems, problems.length > 0 ? 422 : 200);
      }
      if ((protocolValue(reading.entries, PROTOCOL.honeypot) ?? '') === '') {
        const source = sources(request, context);
        const { files } = reading;
        const received = await receiveFiles(dependencies, {
          ...sending,
          files: source.isBlocked ? [] : files,
          source: source.digest,
        });
        const all = [...problems, ...received.problems];
        const complete = { ...sending, values: received.values };
        const version = protocolValue(reading.entries, PROTOCOL.version);
        // A page without network tells which questions it checked: they may not be asked any more.
        const isChanged = (isScript || version !== undefined) && version !== definition.version;
        const notice = isChanged ? formTexts.changed : undefined;
        const reviewAll = (): Promise<Response> => review(complete, all, notice);
        if (!isScript) return reviewAll();
        const digest = protocolValue(reading.entries, PROTOCOL.digest) ?? '';
        const proof = protocolValue(reading.entries, PROTOCOL.proof);
        const isWrong = all.length > 0;
        const confirmation = { digest, isChanged, isWrong, source, proof };
        const reviewer = isWrong ? reviewAll : reviewAgain;
        return confirmSending(dependencies, steps, reviewer, complete, confirmation);
      }
      await countRefusal(slug, 'honeypot');
      const message = limitTexts.honeypot(definition.commune.phone);
      return steps.form(sending, [{ message }, ...problems], 422);
    }

    const opened = sealer.open(sealed);
    if (opened?.envelope.procedure !== slug) {
      return steps.refuse('unreadable', { links });
    }
    const { envelope, isTrusted } = opened;
    const step = isScript ? STEP.confirm : protocolValue(reading.entries, PROTOCOL.step);
    // Under another secret, the key would lead to a receipt that cannot be found again.
    const key = isTrusted && step !== STEP.fileAsNew ? envelope.key : newKey();
    const { values, checkedAt } = envelope;
    const sending = { definition, values, key, checkedAt };
    if (step === STEP.change) return steps.form(sending, [], 200);
    if (!isTrusted) return reviewAgain(sending, formTexts.expired);
    const isChanged = envelope.version !== definition.version;
    if (step === STEP.confirm) {
      const proof = protocolValue(reading.entries, PROTOCOL.proof);
      const source = sources(request, context);
      const confirmation = { digest: envelope.digest, isChanged, isWrong: false, source, proof };
      return confirmSending(dependencies, steps, reviewAgain, sending, confirmation);
    }
    return reviewAgain(sending, isChanged ? formTexts.changed : undefined);
  };
}

/** First value of a control of the protocol, whose names start with `_`. */
function protocolValue(entries: FormEntries, name: string): string | undefined {
  return entries.find(([entry]) => entry === name)?.[1];
}
