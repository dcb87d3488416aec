import { HELP_CONTROL, PROTOCOL, STEP } from '../kit/protocol.ts';
import { isUuid } from '../kit/uuid.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import { emailProposalTexts } from '../questions/email/email-proposal-texts.ts';
import { emailProposals } from '../questions/email/email-proposals.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { formTexts } from '../questions/form-texts.ts';
import type { HeldHelp } from '../requests/help/held-help.ts';
import { markOf } from '../requests/help/help-cookie.server.ts';
import type { HelpCookies } from '../requests/help/help-cookies.server.ts';
import { sortEntries } from '../requests/posted-values.server.ts';
import type { Source, SourceReader } from '../web/client-source.ts';
import type { Clock } from '../web/clock.ts';
import type { HandlerContext } from '../web/handler.ts';
import { readForm, type FormReading } from '../web/read-form.ts';
import { refusalLinks } from '../web/refusal-links-texts.ts';
import { isSameOrigin } from '../web/same-origin.ts';
import type { EnvelopeSealer } from './envelope.server.ts';
import type { FilledForm } from './filled-form.ts';
import type { Refused } from './outcome.server.ts';
import type { Step } from './step.server.ts';

export interface ReadStepDependencies extends HelpCookies {
  readonly registry: ProcedureRegistry;
  readonly sealer: EnvelopeSealer;
  readonly sources: SourceReader;
  readonly clock: Clock;
  /** Makes a submission key. */
  readonly newKey: () => string;
}

/** A post to a procedure that exists. */
interface Post {
  readonly definition: ProcedureDefinition;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly source: Source;
  readonly help: HeldHelp | undefined;
  readonly isScript: boolean;
  /** First value of a control of the protocol. */
  readonly said: (name: keyof typeof PROTOCOL) => string | undefined;
  readonly refuse: (refusal: Refused['refusal']) => Refused;
}

/** Whether a script asks, and reads the answer itself. */
export function isAskedByScript(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json');
}

/** Reads what a request asks for. Nothing is checked, kept or counted yet. */
export async function readStep(
  dependencies: ReadStepDependencies,
  request: Request,
  context: HandlerContext,
): Promise<Step> {
  const slug = context.params.procedure ?? '';
  const definition = await dependencies.registry.find(slug);
  if (definition === undefined) return { kind: 'refused', refusal: 'unknown-procedure' };
  const links = [{ label: refusalLinks.form, href: `/demarches/${slug}/formulaire/` }];
  const refuse: Post['refuse'] = (refusal) => ({ kind: 'refused', refusal, options: { links } });
  if (request.method !== 'POST') {
    const options = { headers: { allow: 'POST' }, links };
    return { kind: 'refused', refusal: 'wrong-method', options };
  }
  if (!isSameOrigin(request)) return refuse('other-origin');
  const takesFiles = fieldsOf(definition.form).some(({ type }) => type === 'files');
  const reading = await readForm(request, { text: 'answers', takesFiles });
  if (reading.kind !== 'form') return refuse(reading.kind);
  const sent = (control: string) => reading.entries.find(([entry]) => entry === control)?.[1];
  const said: Post['said'] = (name) => sent(PROTOCOL[name]);
  const isScript = isAskedByScript(request);
  const source = dependencies.sources(request, context);
  const { help, mark: held } = heldBy(dependencies, request);
  const mark = sent(HELP_CONTROL);
  // What was typed in a session that is over is shown to nobody: the next person may be there.
  if (mark !== undefined && mark !== held) return refuse('help-over');
  const post: Post = { definition, reading, source, help, isScript, said, refuse };
  const sealed = said('envelope');
  return sealed === undefined
    ? readAnswers(dependencies, post)
    : readSealed(dependencies, post, sealed);
}

/** The session of help of a browser, and what its pages know it by. */
function heldBy(
  { help, mandates, companions }: ReadStepDependencies,
  request: Request,
): { readonly help?: HeldHelp; readonly mark?: string } {
  const session = help.read(request);
  if (session !== undefined) {
    return { help: { session, mandate: mandates.read(request, session) }, mark: markOf(session) };
  }
  const companion = companions.read(request);
  if (companion === undefined) return {};
  const { by, mark } = companion;
  return { help: { session: companion.session, by }, mark };
}

/** A form that was filled in. */
function readAnswers({ clock, newKey }: ReadStepDependencies, post: Post): Step {
  const { definition, reading, source, help, isScript, said } = post;
  const version = said('version');
  const isCurrent = version === definition.version;
  // The page was opened, or checked its answers without network, when other questions were asked.
  const isChanged = !isCurrent && (isScript || version !== undefined);
  const { values, problems } = sortEntries(fieldsOf(definition.form), reading, isCurrent);
  const given = said('key') ?? '';
  // A script that tries again without its first key would file twice.
  if (isScript && !isUuid(given)) return post.refuse('unreadable');
  const key = isUuid(given) ? given : newKey();
  const form = { definition, values, key, checkedAt: isScript ? undefined : clock().getTime() };
  if (said('step') === STEP.start)
    return { kind: 'open', form: { ...form, key: newKey() }, problems };
  if ((said('honeypot') ?? '') !== '') return { kind: 'trap', form, problems };
  const came = { problems, files: reading.files, source };
  if (!isScript) return { kind: 'review', form, came, notice: noticeOf(isChanged) };
  const confirmation = {
    ...{ digest: said('digest') ?? '', isChanged, source, help, proof: said('proof') },
  };
  return { kind: 'confirm', form, confirmation, came };
}

/** Answers that a page carried, with the button that was pressed there. */
function readSealed(
  { sealer, clock, newKey }: ReadStepDependencies,
  post: Post,
  sealed: string,
): Step {
  const { definition, source, help, isScript, said } = post;
  const opened = sealer.open(sealed);
  if (opened?.envelope.procedure !== definition.slug) return post.refuse('unreadable');
  const { envelope, isTrusted } = opened;
  const { values, digest } = envelope;
  const step = isScript ? STEP.confirm : said('step');
  // Under another secret, the key would lead to a receipt that cannot be found again.
  const key = isTrusted && step !== STEP.fileAsNew ? envelope.key : newKey();
  // Under another seal, whoever sends it may have chosen its instant.
  const seen = isTrusted ? envelope.checkedAt : clock().getTime();
  const form = { definition, values, key, checkedAt: isScript ? undefined : seen };
  if (step === STEP.change) return { kind: 'change', form };
  if (!isTrusted) return { kind: 'review-again', form, notice: formTexts.expired };
  const isChanged = envelope.version !== definition.version;
  const replaced = withProposed(form, step ?? '');
  if (replaced !== undefined) {
    const notice = noticeOf(isChanged) ?? emailProposalTexts.replaced;
    return { kind: 'review-again', form: replaced, notice };
  }
  if (step !== STEP.confirm) return { kind: 'review-again', form, notice: noticeOf(isChanged) };
  return {
    kind: 'confirm',
    form,
    confirmation: { digest, isChanged, source, help, proof: said('proof') },
  };
}

/** The form with the address that was proposed, where the button that takes it was pressed. */
function withProposed(form: FilledForm, step: string): FilledForm | undefined {
  const [found] = fieldsOf(form.definition.form)
    .flatMap((field) =>
      field.type === 'information' ? [] : emailProposals(field, (control) => form.values[control]),
    )
    .filter(({ control }) => step === `${STEP.replace}:${control}`);
  return found && { ...form, values: { ...form.values, [found.control]: found.proposed } };
}

const noticeOf = (isChanged: boolean) => (isChanged ? formTexts.changed : undefined);
