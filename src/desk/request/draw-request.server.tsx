import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { parisDay } from '../../kit/paris-time.ts';
import type { Clock } from '../../web/clock.ts';
import type { PageOptions, PageRenderer } from '../../web/page-shell.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { mayProcessRequest } from '../may-process.ts';
import { noteReading } from '../reading-repository.ts';
import { everydayWords, mayRecognise } from '../recognise/may-recognise.ts';
import type { ProposeProcedures } from '../recognise/proposed-procedures.ts';
import type { DeskRequest } from './desk-request.ts';
import { openAtDesk } from './desk-work-repository.ts';
import { noteJoinedReadings } from './note-joined-readings.server.ts';
import { PaperPage, type PaperPageProps } from './PaperPage.tsx';
import { requestTexts as texts } from './request-texts.ts';
import { RequestPage, type RequestPageProps } from './RequestPage.tsx';

export interface DrawDependencies {
  /** Pages of the desk. */
  readonly pages: PageRenderer;
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly content: () => Promise<DeskContent>;
  /** What may answer everyday words. */
  readonly propose: ProposeProcedures;
}

type Shown = Pick<RequestPageProps, 'list' | 'done' | 'isJustHeld' | 'tried' | 'changes'>;

/** Draws a request and its papers. Whatever shows them is a reading: an address, or the answer to a post. */
export function createRequestDrawer(dependencies: DrawDependencies) {
  const { pages, clock, newKey, content, propose } = dependencies;

  async function show(
    caller: DeskCaller,
    found: DeskRequest,
    shown: Shown,
    options: PageOptions = {},
  ): Promise<Response> {
    const { reference } = found.submission;
    const now = clock();
    const opened = await openAtDesk(caller.database, { reference, name: caller.name.name });
    await noteJoinedReadings(caller.database, found);
    const title = texts.title(reference);
    return pages.render(
      options.status === undefined ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="requests" layout="request">
        <RequestPage
          request={found}
          caller={caller}
          content={await content()}
          proposed={await proposedFor(caller, found)}
          opened={opened}
          today={parisDay(now)}
          now={now}
          newKey={newKey}
          {...shown}
        />
      </DeskFrame>,
      { ...options, isFraming: found.files.length > 0 },
    );
  }

  async function proposedFor(caller: DeskCaller, { submission, known }: DeskRequest) {
    const mayChoose = mayProcessRequest(caller, submission) && mayRecognise(known);
    return mayChoose ? propose(everydayWords(submission.answers)) : undefined;
  }

  async function showPaper(caller: DeskCaller, paper: PaperPageProps): Promise<Response> {
    await noteReading(caller.database, paper.reference);
    return pages.render(
      texts.title(paper.reference),
      <DeskFrame caller={caller} place="requests">
        <PaperPage {...paper} />
      </DeskFrame>,
    );
  }

  return { show, showPaper };
}
