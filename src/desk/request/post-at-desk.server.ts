import type { Keeping } from '../../commune/keeping.ts';
import { isRefusal } from '../../database/call.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { isUuid } from '../../kit/uuid.ts';
import { fillAnswer } from '../../publishing/answers/answer-template.ts';
import type { DecisionWriter } from '../../requests/letter/decision-writer.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { FormReading } from '../../web/read-form.ts';
import { controlOf } from '../acts/act-questions.ts';
import { isAgentVerb, type AgentVerb } from '../acts/agent-acts.ts';
import { settleTold } from '../acts/settle-told.server.ts';
import { isToldWay } from '../acts/told-way.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { SEEN_HELD } from '../outbox/outbox-protocol.ts';
import { postHeld } from '../outbox/post-held.server.ts';
import { actAtDesk, typedValues, type PostedAct } from './act-at-desk.server.ts';
import { answerWords } from './answer-words.ts';
import type { DeskRequest } from './desk-request.ts';
import { keepDraft } from './desk-work-repository.ts';
import type { DoneWord } from './done.ts';
import { BUTTONS, SEEN, TEMPLATE } from './request-paths.ts';
import { formTexts } from './request-texts.ts';
import type { TriedAct } from './tried-act.ts';

export interface PostDependencies {
  /** Pages of the desk. */
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  readonly keeping: Keeping;
  readonly writer: DecisionWriter;
  /** How long a message waits before it leaves; 0: it leaves at once. */
  readonly holdSeconds: number;
}

export interface PostedPage {
  readonly caller: DeskCaller;
  readonly request: DeskRequest;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
}

/** What came of a post. */
export type Posted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly what: DoneWord }
  | { readonly kind: 'filled'; readonly tried: TriedAct; readonly said: string }
  | { readonly kind: 'wrong'; readonly tried: TriedAct }
  | { readonly kind: 'changed'; readonly tried: TriedAct; readonly seen: number };

/**
 * Does what the button of a page asks: an act, a draft to keep, a template to put into a message, a person
 * who was told. What is refused is kept as a draft.
 */
export async function postAtDesk(
  dependencies: PostDependencies,
  page: PostedPage,
): Promise<Posted> {
  const said = (name: string) => page.reading.entries.find(([one]) => one === name)?.[1] ?? '';
  const [button = '', of] = said(PROTOCOL.step).split(':');
  if (button === BUTTONS.told && of !== undefined && isToldWay(of)) {
    const { caller, request } = page;
    const on = parisDay(dependencies.clock());
    const { reference } = request.submission;
    const { count } = await settleTold(caller.database, { reference, way: of, on });
    return { kind: 'done', what: count === 0 ? 'deja-prevenu' : 'prevenu' };
  }
  const word = await postHeld(page.caller.database, page.request.submission.reference, [
    button,
    of,
  ]);
  if (word !== undefined) return { kind: 'done', what: word };
  const verb = of ?? button;
  if (!isAgentVerb(verb)) return { kind: 'nothing' };
  if (button === BUTTONS.draft) return keep(dependencies, page, verb);
  if (button === BUTTONS.template) return fill(dependencies, page, said(TEMPLATE));
  const given = said(PROTOCOL.key);
  const key = isUuid(given) ? given : dependencies.newKey();
  const seenHeld = page.reading.entries.flatMap(([name, text]) => (name === SEEN_HELD ? text : []));
  return act(dependencies, page, { verb, key, seen: Number(said(SEEN)) || 0, seenHeld });
}

async function keep(
  { content }: PostDependencies,
  { caller, request, reading }: PostedPage,
  verb: AgentVerb,
): Promise<Posted> {
  const { values: typed } = typedValues({ verb, request, reading }, await content());
  const { reference } = request.submission;
  const isKept = await keepDraft(caller.database, { reference, act: verb, typed });
  if (isKept) return { kind: 'done', what: 'brouillon' };
  const problems = [{ message: formTexts.draftTooLong }];
  return { kind: 'wrong', tried: { verb, values: typed, problems } };
}

/** Put after what was typed: nothing is written over. */
async function fill(
  dependencies: PostDependencies,
  { request, reading }: PostedPage,
  name: string,
): Promise<Posted> {
  const content = await dependencies.content();
  const { values } = typedValues({ verb: 'ecrire', request, reading }, content);
  const template = content.answers.find((one) => one.name === name);
  const control = controlOf('ecrire', 'texte');
  const before = values[control]?.trim() ?? '';
  const filled = template === undefined ? '' : fillAnswer(template, answerWords(request));
  const text = [before, filled].filter((one) => one !== '').join('\n\n');
  const tried = { verb: 'ecrire', values: { ...values, [control]: text }, problems: [] } as const;
  return {
    kind: 'filled',
    tried,
    said: template === undefined ? formTexts.noTemplate : formTexts.inserted,
  };
}

async function act(
  { content, keeping, writer, holdSeconds, clock }: PostDependencies,
  { caller, request, reading }: PostedPage,
  { verb, ...asked }: Pick<PostedAct, 'verb' | 'key' | 'seen' | 'seenHeld'>,
): Promise<Posted> {
  const now = clock();
  const outcome = await actAtDesk(
    { verb, request, reading, ...asked },
    { caller, keeping, writer, holdSeconds, now, today: parisDay(now), content: await content() },
  );
  const { reference } = request.submission;
  if (outcome.kind === 'done' || outcome.kind === 'held') {
    await forgetDraft(caller, reference, verb);
    return { kind: 'done', what: outcome.kind === 'held' ? 'tenu' : verb };
  }
  const { values } = outcome;
  await keepDraft(caller.database, { reference, act: verb, typed: values });
  return outcome.kind === 'wrong'
    ? { kind: 'wrong', tried: { verb, values, problems: outcome.problems } }
    : { kind: 'changed', tried: { verb, values, problems: [] }, seen: asked.seen };
}

/** Done, a draft is of no use; of what went to another service, its agent sees nothing any more. */
async function forgetDraft(
  { database }: DeskCaller,
  reference: string,
  act: AgentVerb,
): Promise<void> {
  try {
    await keepDraft(database, { reference, act, typed: null });
  } catch (error) {
    if (act !== 'passer' || !isRefusal(error, 'no-request')) throw error;
  }
}
