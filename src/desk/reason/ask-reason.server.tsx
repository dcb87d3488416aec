import type { Day } from '../../kit/day.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { FormReading } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import { noteReading } from '../reading-repository.ts';
import { reasonTexts as texts } from './reason-texts.ts';
import { REASON_FIELDS, reasonIn } from './reason.ts';
import { ReasonPage, type ReasonPageProps } from './ReasonPage.tsx';

/** Asks why a request is opened, before anything of it is shown. */
export function createReasonPages(pages: PageRenderer) {
  function ask(caller: DeskCaller, asked: ReasonPageProps): Promise<Response> {
    const isWrong = asked.problems !== undefined;
    return pages.render(
      isWrong ? mistakeTexts.title(texts.title) : texts.title,
      <DeskFrame caller={caller} place="requests">
        <ReasonPage {...asked} />
      </DeskFrame>,
      { status: isWrong ? 422 : 200 },
    );
  }

  /**
   * Keeps the reason that was given, with the reading.
   * @returns the page again, where something is missing; nothing: the request may be shown
   * @throws {DatabaseRefusalError} `no-request`
   */
  async function take(
    caller: DeskCaller,
    asked: Pick<ReasonPageProps, 'reference' | 'list'>,
    { reading, today }: { reading: Extract<FormReading, { kind: 'form' }>; today: Day },
  ): Promise<Response | undefined> {
    const { values, problems } = sortEntries(REASON_FIELDS, reading, true);
    const form = [{ title: texts.title, fields: [...REASON_FIELDS] }];
    const check = answerChecker(form, today)(values);
    if (problems.length > 0 || !check.success) {
      const wrong = [...problems, ...(check.success ? [] : check.problems)];
      return ask(caller, { ...asked, values, problems: wrong });
    }
    await noteReading(caller.database, asked.reference, reasonIn(check.answers));
    return undefined;
  }

  return { ask, take };
}
