import { PROTOCOL, SEARCH } from '../kit/protocol.ts';
import { receiptHandedPath } from '../requests/help/handed-path.ts';
import type { DangerNumber } from '../search/danger/danger-signs.ts';
import { DangerLine } from '../search/danger/DangerLine.tsx';
import { MandateBox, type MandateBoxProps } from './MandateBox.tsx';
import { HELP_PAGE, HELP_STEPS } from './mediation-paths.ts';
import { helpTexts as texts } from './mediation-texts.ts';
import { ProposedProcedures, type ProposedProcedure } from './ProposedProcedures.tsx';

export interface HelpPageProps {
  readonly mandate: MandateBoxProps;
  /** Words of the person, when some were looked for. */
  readonly words?: string | undefined;
  /** What to call first, when somebody may be in danger. */
  readonly danger?: DangerNumber | undefined;
  readonly proposed: readonly ProposedProcedure[];
  readonly filed: readonly {
    readonly reference: string;
    readonly token: string;
    readonly title: string;
  }[];
}

/** The session with a person: their need, what answers it, their mandate, what was filed. */
export function HelpPage({ mandate, words, danger, proposed, filed }: HelpPageProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {filed.length > 0 && (
        <section class="part">
          <h2>{texts.filedTitle}</h2>
          <ul>
            {filed.map(({ reference, token, title }) => (
              <li key={reference}>
                {title}, <span class="code small-code">{reference}</span>{' '}
                <a href={receiptHandedPath(token)}>{texts.handed}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form class="part need" method="post" action={HELP_PAGE} autocomplete="off">
        <label for="besoin">{texts.need}</label>
        <p class="hint" id="besoin-aide">
          {texts.needHint}
        </p>
        <textarea
          id="besoin"
          name={SEARCH.need}
          rows={2}
          aria-describedby="besoin-aide"
          value={words ?? ''}
        />
        <button class="button" type="submit" name={PROTOCOL.step} value={HELP_STEPS.need}>
          {texts.find}
        </button>
      </form>
      {words !== undefined && (
        <section class="part">
          {danger !== undefined && <DangerLine number={danger} />}
          <h2>{texts.found}</h2>
          {proposed.length === 0 ? <p>{texts.none}</p> : <ProposedProcedures proposed={proposed} />}
        </section>
      )}
      <MandateBox {...mandate} />
    </>
  );
}
