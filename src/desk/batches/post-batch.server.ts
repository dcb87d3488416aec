import { parisDay } from '../../kit/paris-time.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { FormReading } from '../../web/read-form.ts';
import { controlOf } from '../acts/act-questions.ts';
import { COMMON_VERBS, type ActChoices, type CommonVerb } from '../acts/common-acts.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { BATCH_FORM, BATCH_STEPS, batchPath } from './batch-paths.ts';
import type { BatchRepository } from './batch-repository.ts';
import type { Batch } from './batch.ts';
import { prepareBatch } from './prepare-batch.server.ts';
import type { TriedCommonAct } from './tried-common-act.ts';

export interface PostedBatch {
  readonly caller: DeskCaller;
  readonly batches: BatchRepository;
  readonly batch: Batch;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly choices: ActChoices;
  readonly templates: readonly NamedAnswer[];
  readonly now: Date;
  readonly newKey: () => string;
}

/** What came of a post: another page, a batch that is to go on, or the same page with what was typed. */
export type BatchPosted =
  | { readonly kind: 'see'; readonly path: string }
  | { readonly kind: 'run' }
  | { readonly kind: 'tried'; readonly tried: TriedCommonAct };

/** Does what the button of the page of a batch asks. Pressed twice, it is done once. */
export async function postBatch(posted: PostedBatch): Promise<BatchPosted> {
  const { batches, batch, reading } = posted;
  const all = (name: string) =>
    reading.entries.flatMap(([one, text]) => (one === name ? [text] : []));
  const said = (name: string) => all(name)[0] ?? '';
  const seen = Number(said(BATCH_FORM.seen)) || 0;
  const [step = '', verb] = said(BATCH_FORM.step).split(':');
  switch (step) {
    case BATCH_STEPS.prepare:
      return isCommon(verb) ? prepare(posted, verb) : again(batch);
    case BATCH_STEPS.template:
      return fill(posted, said(BATCH_FORM.template));
    case BATCH_STEPS.confirm:
      await batches.confirm(batch.id, seen);
      return { kind: 'run' };
    case BATCH_STEPS.go:
      return { kind: 'run' };
    case BATCH_STEPS.takeBack:
      await batches.takeBack(batch.id);
      return again(batch);
    case BATCH_STEPS.retry:
      await batches.retry(batch.id, all(BATCH_FORM.line).flatMap(toRank), seen);
      return { kind: 'run' };
    case BATCH_STEPS.other:
      return remake(posted, all(BATCH_FORM.line).flatMap(toRank), said(BATCH_FORM.key));
    default:
      return again(batch);
  }
}

const again = ({ id }: Batch): BatchPosted => ({ kind: 'see', path: batchPath(id) });

const isCommon = (word: string | undefined): word is CommonVerb =>
  COMMON_VERBS.some((verb) => verb === word);

const toRank = (text: string) => (/^[1-9]\d{0,2}$/u.test(text) ? [Number(text)] : []);

async function prepare(posted: PostedBatch, verb: CommonVerb): Promise<BatchPosted> {
  const { caller, batches, batch, reading, choices, now } = posted;
  const by = caller.name;
  const tried = prepareBatch({ verb, reading, choices, by, today: parisDay(now) });
  if (tried.problems.length > 0) return { kind: 'tried', tried };
  await batches.choose(batch.id, verb, tried.values);
  return again(batch);
}

/** Put after what was typed: nothing is written over. Each request fills in its fields. */
function fill(posted: PostedBatch, name: string): BatchPosted {
  const { caller, reading, choices, templates, now } = posted;
  const { values } = prepareBatch({
    ...{ verb: 'ecrire', reading, choices, by: caller.name, today: parisDay(now) },
  });
  const control = controlOf('ecrire', 'texte');
  const text = templates.find((one) => one.name === name)?.text ?? '';
  const whole = [values[control]?.trim() ?? '', text].filter((one) => one !== '').join('\n\n');
  return {
    kind: 'tried',
    tried: { verb: 'ecrire', values: { ...values, [control]: whole }, problems: [] },
  };
}

/** Another batch, of what this one did not do. */
async function remake(
  { caller, batches, batch, newKey }: PostedBatch,
  ranks: readonly number[],
  key: string,
): Promise<BatchPosted> {
  const references = batch.lines.flatMap(({ position, request }) =>
    ranks.includes(position) && request !== null ? [request.reference] : [],
  );
  const by = caller.name;
  const made = { key: isUuid(key) ? key : newKey(), references, by };
  return { kind: 'see', path: batchPath(await batches.make(made)) };
}
