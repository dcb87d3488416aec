import type { Proposal, ProposalAct } from '../../publishing/review/proposal.ts';
import { changedLines } from './changed-lines.ts';
import { ContentForm, type ContentFormProps } from './ContentForm.tsx';
import { PARTS, proposalPage } from './contents-paths.ts';
import { contentsTexts } from './contents-texts.ts';
import { DraftLink, type DraftLinkProps } from './DraftLink.tsx';
import { ProposalActs } from './ProposalActs.tsx';

const texts = contentsTexts.proposal;

export interface ProposalPageProps {
  readonly proposal: Proposal;
  readonly acts: readonly ProposalAct[];
  /** Digest of the text online. */
  readonly seen: string;
  /** Where somebody without an account sees it, while the link opens. */
  readonly link?: DraftLinkProps | undefined;
  readonly problem?: string | undefined;
  readonly boxes?: ContentFormProps['boxes'];
  /** What was typed and not taken. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** A change of the content: what it changes, where it is, and what may be done. */
export function ProposalPage(props: ProposalPageProps) {
  const { proposal, acts, seen, link, boxes, problem, typed = {} } = props;
  const { id, path, text, base, state, problems, events } = proposal;
  const { taken, added } = changedLines(base, text);
  return (
    <>
      <h1>{texts.title(path)}</h1>
      <p>
        <strong>{texts.state(contentsTexts.states[state])}</strong>
      </p>
      {problem !== undefined && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <Checked problems={problems} />
      {text === null && <p>{texts.removed}</p>}
      {state === 'review' && !acts.includes('approve') && problems?.length === 0 && (
        <p>{texts.otherMust}</p>
      )}
      {link !== undefined && <DraftLink {...link} />}
      <ProposalActs proposal={proposal} acts={acts} typed={typed} />
      <h2>{texts.taken}</h2>
      <Lines lines={taken} />
      <h2>{texts.added}</h2>
      <Lines lines={added} />
      {acts.includes('write') && (
        <ContentForm
          {...{ path, seen, boxes }}
          text={typed[PARTS.text] ?? text ?? ''}
          again={{ action: proposalPage(id), events: events.length }}
        />
      )}
      <h2>{texts.events}</h2>
      <ul>
        {events.map((event, index) => (
          <li key={index}>
            {contentsTexts.happened(event)}
            {event.kind === 'refused' && <code class="answer">{event.said.join('\n')}</code>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Checked({ problems }: Pick<Proposal, 'problems'>) {
  if (problems === undefined) return <p role="status">{texts.checking}</p>;
  if (problems.length === 0) return <p>{texts.sound}</p>;
  return (
    <>
      <h2>{texts.problems}</h2>
      <code class="answer">{problems.join('\n')}</code>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? (
    <p>{texts.noLine}</p>
  ) : (
    <code class="answer">{lines.join('\n')}</code>
  );
}
