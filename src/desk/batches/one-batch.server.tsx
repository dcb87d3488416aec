import type { VNode } from 'preact';
import { seeOther } from '../../kit/see-other.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageOptions } from '../../web/page-shell.ts';
import type { FormReading } from '../../web/read-form.ts';
import { controlOf } from '../acts/act-questions.ts';
import type { ActChoices } from '../acts/common-acts.ts';
import { NOBODY_IN_CHARGE } from '../acts/hand-over.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { formTexts } from '../request/request-texts.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { readServiceAgents } from '../service-agents-repository.ts';
import { filledText } from './batch-event.ts';
import { batchPath, CHANGING } from './batch-paths.ts';
import { createBatchRepository } from './batch-repository.ts';
import { splitLines } from './batch-summary.ts';
import type { Batch } from './batch.ts';
import { BatchPage, batchTitle, type BatchPageProps } from './BatchPage.tsx';
import { postBatch } from './post-batch.server.ts';
import { runBatch } from './run-batch.server.ts';

export interface BatchPagesDependencies {
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  readonly holdSeconds: number;
  readonly withinMs: number;
  readonly draw: (
    caller: DeskCaller,
    title: string,
    content: VNode,
    options: PageOptions,
  ) => Promise<Response>;
}

/** The page of one batch: shows it, and does what its buttons ask. */
export function createBatchPages(dependencies: BatchPagesDependencies) {
  const { clock, newKey, content, holdSeconds, withinMs, draw } = dependencies;
  const services = async () => (await content()).services;

  async function post(
    caller: DeskCaller,
    id: string,
    reading: Extract<FormReading, { kind: 'form' }>,
  ): Promise<Response> {
    const { database } = caller;
    const batches = createBatchRepository(database);
    const batch = await batches.read(id);
    const posted = await postBatch({
      ...{ caller, batches, batch, reading, newKey, now: clock() },
      ...(await choicesOf(caller)),
    });
    if (posted.kind === 'tried') {
      const { tried } = posted;
      const isWrong = tried.problems.length > 0;
      const done = isWrong ? undefined : formTexts.inserted;
      return show(caller, batch, { tried, done, isChanging: true }, isWrong ? 422 : 200);
    }
    if (posted.kind === 'run') {
      await runBatch({ database, batch: id, clock, services, holdSeconds, withinMs });
    }
    return seeOther(posted.kind === 'see' ? posted.path : batchPath(id));
  }

  async function open(request: Request, caller: DeskCaller, id: string): Promise<Response> {
    const batch = await createBatchRepository(caller.database).read(id);
    const isChanging = new URL(request.url).searchParams.has(CHANGING);
    const tried =
      batch.act === null ? undefined : { verb: batch.act, values: batch.typed ?? {}, problems: [] };
    return show(caller, batch, { tried, isChanging }, 200);
  }

  async function show(
    caller: DeskCaller,
    batch: Batch,
    shown: Pick<BatchPageProps, 'tried' | 'isChanging' | 'done'>,
    status: number,
  ): Promise<Response> {
    const offered = await choicesOf(caller);
    const page = (
      <BatchPage
        batch={batch}
        {...shown}
        {...offered}
        newKey={newKey()}
        said={saidIn(batch, offered.choices)}
        example={await exampleOf(caller, batch)}
      />
    );
    return draw(caller, batchTitle(batch), page, { status });
  }

  /** Who may be given requests, and answers that are often given. */
  async function choicesOf({ database }: DeskCaller) {
    const colleagues = await readServiceAgents(database);
    const { services: all, answers } = await content();
    return { choices: { colleagues, services: all }, templates: answers };
  }

  /** The message as one of those who get it reads it. */
  async function exampleOf({ database }: DeskCaller, batch: Batch) {
    const [first] = splitLines(batch).applied;
    if (batch.act !== 'ecrire' || batch.confirmedAt !== null || !first?.request) return undefined;
    const { reference } = first.request;
    const known = await createAgentRequestRepository(database).find(reference);
    const text = batch.typed?.[controlOf('ecrire', 'texte')] ?? '';
    return known && { reference, text: filledText(text, reference, known) };
  }

  return { open, post };
}

/** What was typed, in words. */
function saidIn({ act, typed }: Batch, { colleagues, services }: ActChoices): readonly string[] {
  if (act === null || typed === null) return [];
  if (act === 'passer') {
    const { [controlOf(act, 'a')]: slug, ...others } = typed;
    const service = services.find((one) => one.slug === slug)?.name ?? '';
    return [service, ...Object.values(others)].filter((line) => line !== '');
  }
  if (act !== 'confier') return Object.values(typed);
  const chosen = typed[controlOf('confier', 'a')];
  const named = colleagues.find(({ id }) => id === chosen)?.name;
  return chosen === NOBODY_IN_CHARGE || named === undefined ? [NOBODY_IN_CHARGE] : [named];
}
