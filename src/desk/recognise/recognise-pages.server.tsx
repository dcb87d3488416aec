import type { VNode } from 'preact';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { ProcedureRegistry } from '../../procedures/procedure-repository.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import type { RecognitionOutcome } from './confirm-recognition.server.ts';
import { ConfirmPage } from './ConfirmPage.tsx';
import type { FoundWords } from './find-words.server.ts';
import { foreseen } from './foreseen.server.ts';
import { choicesFor, everydayWords } from './may-recognise.ts';
import type { ProposeProcedures } from './proposed-procedures.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface RecognisePagesDependencies {
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  readonly registry: ProcedureRegistry;
  readonly propose: ProposeProcedures;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
}

type Again = Extract<RecognitionOutcome, { kind: 'again' }>;

/** Pages where an agent chooses a procedure, then reads what it makes of the request. */
export function createRecognisePages(dependencies: RecognisePagesDependencies) {
  const { pages, clock, newKey, content, registry, propose, siteUrl } = dependencies;

  async function choose(caller: DeskCaller, found: FoundWords, words?: string, wrong?: string) {
    const problem = wrong ?? (words === '' ? texts.search.empty : undefined);
    const { submission, known } = found;
    const page = (
      <ChoosePage
        reference={submission.reference}
        procedures={choicesFor(known.definition, await content())}
        proposed={await propose(
          words === undefined || words === '' ? everydayWords(submission.answers) : words,
        )}
        {...(words !== undefined && { words })}
        {...(problem !== undefined && { problem })}
      />
    );
    return draw(caller, texts.title, page, problem === undefined ? 200 : 422);
  }

  async function confirm(caller: DeskCaller, found: FoundWords, slug: string, again?: Again) {
    const chosen = await read(found, slug);
    if (chosen === undefined) return choose(caller, found, undefined, texts.unknown);
    const { known, submission } = found;
    const page = (
      <ConfirmPage
        {...{ reference: submission.reference, from: known.definition.service }}
        {...{ procedure: chosen.procedure, ...look(caller, found, chosen) }}
        {...{ values: again?.values ?? {}, problems: again?.problems ?? [] }}
        eventKey={newKey()}
        seen={known.events.at(-1)?.id ?? 0}
      />
    );
    const title = texts.confirmTitle(chosen.procedure.procedure.title);
    return draw(caller, title, page, again?.status ?? 200);
  }

  /** The procedure that is chosen, if it may be. */
  async function read({ known }: FoundWords, slug: string) {
    const isChoice = choicesFor(known.definition, await content()).some((one) => one.slug === slug);
    const procedure = isChoice ? await registry.find(slug) : undefined;
    return procedure && { procedure, page: `${siteUrl}/demarches/${slug}/` };
  }

  function look(
    caller: DeskCaller,
    { known }: FoundWords,
    { procedure, page }: NonNullable<Awaited<ReturnType<typeof read>>>,
  ) {
    return foreseen(known, procedure, { by: caller.name, page, today: parisDay(clock()) });
  }

  function draw(caller: DeskCaller, title: string, page: VNode, status: number) {
    return pages.render(
      status === 200 ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="requests">
        {page}
      </DeskFrame>,
      { status },
    );
  }

  return { choose, confirm, read, look };
}
