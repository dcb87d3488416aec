import type { Day } from '../kit/day.ts';
import { formatPhone, phoneHref } from '../kit/format-phone.ts';
import { correctionPath, receiptPath, receiptPathOf } from '../kit/paths.ts';
import { AnswerText } from '../questions/AnswerText.tsx';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { unopenedDecision } from '../requests/events/last-decision.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { OtherReceipts } from '../requests/receipt/OtherReceipts.tsx';
import { SectionBody } from '../requests/receipt/SectionBody.tsx';
import { actTexts } from './acts-texts.ts';
import { actsIn, fieldsOfAct } from './acts.ts';
import { appealOf } from './appeal-of.ts';
import { correctionTexts } from './correction-texts.ts';
import { correctionWay } from './correction.ts';
import { DecisionForm, ToldLetters } from './DecisionParts.tsx';
import { EraseForm } from './EraseForm.tsx';
import { followUpTexts } from './follow-up-texts.ts';
import { keptLines } from './kept-lines.ts';
import { keptTexts } from './kept-texts.ts';
import { RequestActs, type TriedAct } from './RequestActs.tsx';
import { standingTexts } from './standing-texts.ts';
import { standingOf } from './standing.ts';
import { Timeline } from './Timeline.tsx';

export interface FollowUpPageProps {
  readonly request: FollowedRequest;
  readonly token: string;
  /** Day of Paris. */
  readonly today: Day;
  readonly eventKey: string;
  /** What was just done, in words. */
  readonly done?: string | undefined;
  readonly tried?: TriedAct | undefined;
  /** Why it has not happened, when no answer is wrong. */
  readonly notice?: string | undefined;
}

/** What was written in a form that is not offered any more: nobody writes it twice. */
function Unsaid({ tried: { act, values } }: { tried: TriedAct }) {
  const words = fieldsOfAct(act).flatMap(({ type, key }) =>
    type === 'long-text' ? (values[key] ?? '') : [],
  );
  return (
    <section class="note">
      <h2>{actTexts.unsaid}</h2>
      {words.map((text) => (
        <p key={text}>
          <AnswerText lines={[text]} />
        </p>
      ))}
    </section>
  );
}

/** Where a request stands, what comes next and by when, who answers for it, and what one may do. */
export function FollowUpPage(props: FollowUpPageProps) {
  const { request, token, today, eventKey, done, tried, notice } = props;
  const { definition, reference, state, events, receivedAt, erasedAt } = request;
  const { procedure, service } = definition;
  const isCorrectable = correctionWay(request, today) !== undefined;
  const standing = standingOf(request);
  const appeal = appealOf(request);
  return (
    <div class="wrap narrow">
      <p class="over-title">{procedure.title}</p>
      <h1>{followUpTexts.pageTitle(reference)}</h1>
      {tried !== undefined && tried.problems.length > 0 && (
        <ErrorSummary problems={tried.problems} fields={fieldsOfAct(tried.act)} />
      )}
      {(notice ?? done) !== undefined && (
        <section class={notice === undefined ? 'note' : 'note wrong'} tabIndex={-1} autofocus>
          <p>{notice ?? done}</p>
        </section>
      )}
      {tried !== undefined && !actsIn(request).includes(tried.act) && <Unsaid tried={tried} />}
      <section class="part">
        <h2>{followUpTexts.statusLabel}</h2>
        <p>
          <strong>{standing.state}</strong>
        </p>
        {standing.missing.length > 0 && (
          <>
            <p>{standingTexts.missing}</p>
            <ul>
              {standing.missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {standing.next.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {standingTexts.callUs(service.name)}{' '}
          <a href={phoneHref(service.phone)}>{formatPhone(service.phone)}</a>
        </p>
        <DecisionForm {...{ request, token, eventKey }} />
        {/* What would be written now would be erased tonight. */}
        {erasedAt === null && <RequestActs {...{ token, request, eventKey, tried }} />}
        {isCorrectable && erasedAt === null && (
          <p>
            <a href={correctionPath(token)}>{correctionTexts.link}</a>
          </p>
        )}
      </section>
      <ToldLetters {...{ request, token }} />
      {appeal !== undefined && state === 'decided' && (
        <section class="part">
          <h2>{appeal.title}</h2>
          <SectionBody section={appeal} />
        </section>
      )}
      <section class="part">
        <h2>{followUpTexts.historyTitle}</h2>
        <Timeline {...{ events, definition, receivedAt }} unopened={unopenedDecision(events)?.id} />
        <p>
          <a class="button" href={receiptPath(token)}>
            {followUpTexts.receipt[request.receipts.at(-1)?.kind ?? 'acknowledgement']}
          </a>
        </p>
        <OtherReceipts
          others={request.receipts
            .slice(0, -1)
            .map((one) => ({ ...one, href: receiptPathOf(token, one.number) }))}
        />
        {keptLines(request).map((line) => (
          <p class="hint" key={line}>
            {line}
          </p>
        ))}
        {request.readers > 0 && <p class="hint">{keptTexts.readers(request.readers)}</p>}
        <EraseForm token={token} />
      </section>
    </div>
  );
}
