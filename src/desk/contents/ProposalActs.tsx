import type { Proposal, ProposalAct } from '../../publishing/review/proposal.ts';
import { PARTS, proposalPage } from './contents-paths.ts';
import { contentsTexts } from './contents-texts.ts';

const texts = contentsTexts.proposal;

export interface ProposalActsProps {
  readonly proposal: Proposal;
  readonly acts: readonly ProposalAct[];
  readonly typed: Readonly<Record<string, string>>;
}

/** A form for each thing that may be done now. */
export function ProposalActs({ proposal: { id, events }, acts, typed }: ProposalActsProps) {
  return (
    <>
      {acts
        .filter((act) => act !== 'write')
        .map((act) => (
          <form key={act} method="post" action={proposalPage(id)} acceptCharset="utf-8">
            <input type="hidden" name={PARTS.events} value={String(events.length)} />
            {act === 'approve' && (
              <>
                <DayField
                  name={PARTS.from}
                  label={texts.from}
                  hint={texts.fromHint}
                  typed={typed}
                />
                <DayField
                  name={PARTS.until}
                  label={texts.until}
                  hint={texts.untilHint}
                  typed={typed}
                />
              </>
            )}
            {act === 'return' && (
              <div class="field">
                <label for={PARTS.note}>{texts.note}</label>
                <input
                  id={PARTS.note}
                  type="text"
                  name={PARTS.note}
                  maxLength={500}
                  value={typed[PARTS.note] ?? ''}
                />
              </div>
            )}
            <p>
              <button
                class={act === 'approve' || act === 'submit' ? 'button' : 'button quiet'}
                type="submit"
                name={PARTS.act}
                value={act}
              >
                {contentsTexts.acts[act]}
              </button>
            </p>
          </form>
        ))}
    </>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: Readonly<Record<string, string>>;
}

function DayField({ name, label, hint, typed }: DayFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-aide`}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        type="date"
        value={typed[name] ?? ''}
        aria-describedby={`${name}-aide`}
      />
    </div>
  );
}
