import type { Day } from '../../kit/day.ts';
import { APPLICANT_KEYS } from '../../procedures/applicant-keys.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { AgentName } from '../../requests/events/agent-name.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import { fieldsOfAct } from '../acts/act-fields.ts';
import type { ActedOn } from '../acts/act-kinds.ts';
import type { DeskContent } from '../desk-content.ts';
import { EnterAgain } from '../enter/EnterAgain.tsx';
import type { LookedFor } from '../enter/looked.ts';
import { PageKeys } from '../keys/PageKeys.tsx';
import { mayProcessRequest, type HeldRights } from '../may-process.ts';
import { HeldMessages } from '../outbox/HeldMessages.tsx';
import type { ProposedProcedures } from '../recognise/proposed-procedures.ts';
import { RecogniseSection } from '../recognise/RecogniseSection.tsx';
import { tasksOf } from '../task-lines.ts';
import { Colleagues } from './Colleagues.tsx';
import type { DeskRequest } from './desk-request.ts';
import type { OpenedRequest } from './desk-work.ts';
import { Changes, Exchanges, History } from './Exchanges.tsx';
import { RelatedSection } from './RelatedSection.tsx';
import { listLinePath } from './request-paths.ts';
import { formTexts, requestTexts as texts } from './request-texts.ts';
import { ActsAtOnce, RequestActs } from './RequestActs.tsx';
import { RequestHead } from './RequestHead.tsx';
import { AnswerSection, FileSection, PaperSection } from './RequestParts.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StepSection } from './StepSection.tsx';
import { TaskSection } from './TaskSection.tsx';
import { MergedNotice, TogetherSection } from './TogetherSection.tsx';
import type { TriedAct } from './tried-act.ts';

export interface RequestPageProps {
  readonly request: DeskRequest;
  /** Who reads it, and what they may do. */
  readonly caller: HeldRights & { readonly name: AgentName };
  readonly content: DeskContent;
  /** What the search of the site proposes, where everyday words may be another procedure. */
  readonly proposed: ProposedProcedures | undefined;
  readonly opened: OpenedRequest;
  /** The page of the list that it was opened from: the words of its address. */
  readonly list: string;
  /** Day of Paris, and now. */
  readonly today: Day;
  readonly now: Date;
  readonly newKey: () => string;
  /** What was just done, in words. */
  readonly done?: string | undefined;
  /** Whether a message was just sent, that has not left yet. */
  readonly isJustHeld?: boolean | undefined;
  readonly tried?: TriedAct | undefined;
  /** What others did meanwhile, that makes it untrue. */
  readonly changes?: readonly JournalEvent[] | undefined;
}

/** One request at the desk: where it stands, what may be done, and all that the person sent and said. */
export function RequestPage(props: RequestPageProps) {
  const { request, caller, content, opened, list, today, now, newKey, done, tried } = props;
  const { isInCharge, others, drafts, held, related } = opened;
  const { submission, known } = request;
  const { definition, events } = known;
  const acted = actedOn(request, content);
  const isReader = !mayProcessRequest(caller, submission);
  const acts = {
    ...{ request: acted, caller, drafts, isInCharge, tried, newKey },
    seen: events.at(-1)?.id ?? 0,
    seenHeld: held.filter(({ isMine }) => !isMine).map(({ key }) => key),
    templates: content.answers.filter(
      ({ procedures }) => procedures?.includes(definition.slug) ?? true,
    ),
  };
  return (
    <>
      <RequestHead request={request} list={list} today={today} />
      <MergedNotice request={request} />
      <Notices {...props} acted={acted} />
      {done !== undefined && (
        <section class="note" tabIndex={-1} autofocus>
          <p>{done}</p>
          <p>
            <a href={listLinePath(submission.reference, list)}>{texts.back}</a>
          </p>
        </section>
      )}
      <HeldMessages held={held} isNew={props.isJustHeld ?? false} />
      <Colleagues others={others} now={now} />
      {isReader ? <p class="note">{texts.readerOnly}</p> : <ActsAtOnce {...acts} />}
      <div class="case">
        <div>
          {!isReader && (
            <TaskSection
              lines={tasksOf(submission, today)}
              waiting={submission.toTell}
              eventKey={newKey()}
            />
          )}
          <AnswerSection request={request} />
          <RecogniseSection {...{ submission, known, content }} proposed={props.proposed} />
          <FileSection request={request} />
          <Exchanges events={events} definition={definition} />
          {!isReader && <RequestActs {...acts} />}
        </div>
        <div class="beside">
          <History events={events} definition={definition} />
          <PaperSection request={request} mayGiveCode={!isReader} />
          <StepSection steps={definition.procedure.steps} />
          <SheetSection sheets={content.sheets} procedure={definition.slug} />
          <TogetherSection request={request} />
          <RelatedSection related={related} />
          {!isReader && <EnterAgain person={personOf(request)} />}
        </div>
      </div>
      <PageKeys page="request" />
    </>
  );
}

/** What is wrong in what was typed, or what changed meanwhile. */
function Notices({
  tried,
  changes,
  acted,
}: Pick<RequestPageProps, 'tried' | 'changes'> & { readonly acted: ActedOn }) {
  if (tried === undefined) return null;
  if (changes !== undefined) {
    return (
      <section class="note wrong" tabIndex={-1} autofocus>
        <p>{formTexts.changed}</p>
        {changes.length > 0 && (
          <Changes events={changes} definition={acted.definition} title={formTexts.whatChanged} />
        )}
        <p>
          <a href={`#${tried.verb}`}>{texts.kept}</a>
        </p>
      </section>
    );
  }
  return tried.problems.length === 0 ? null : (
    <ErrorSummary problems={tried.problems} fields={fieldsOfAct(tried.verb, acted)} />
  );
}

/** By what a person is looked for: what they gave with this request. */
function personOf({ submission: { answers, contact } }: DeskRequest): LookedFor {
  const name = answers[APPLICANT_KEYS.family];
  return {
    nom: typeof name === 'string' ? name : '',
    telephone: contact.phone ?? '',
    courriel: contact.email ?? '',
  };
}

/** What the forms of the acts depend on. */
export function actedOn(
  { submission, known, colleagues }: DeskRequest,
  { bodies, services }: DeskContent,
): ActedOn {
  return {
    ...{ state: known.state, events: known.events, definition: known.definition },
    ...{ bodies, services, colleagues },
    isUnacknowledged: submission.acknowledgement_due_on !== null,
  };
}
