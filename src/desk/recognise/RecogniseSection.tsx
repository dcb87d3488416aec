import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { DeskContent } from '../desk-content.ts';
import { choicesFor } from './may-recognise.ts';
import type { ProposedProcedures } from './proposed-procedures.ts';
import { ProposedList } from './ProposedList.tsx';
import { recognisePath } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface RecogniseSectionProps {
  readonly submission: { readonly reference: string };
  readonly known: KnownRequest;
  readonly content: DeskContent;
  /** What the search proposes; nothing where there is nothing to recognise. */
  readonly proposed: ProposedProcedures | undefined;
}

/** In the page of a request that came in everyday words: what it may be, one click from being said. */
export function RecogniseSection({ submission, known, content, proposed }: RecogniseSectionProps) {
  if (proposed === undefined) return null;
  const { reference } = submission;
  const isAgain = known.events.some(({ kind }) => kind === 'request.recognised');
  const procedures = choicesFor(known.definition, content);
  return (
    <section class="card" id="demarche">
      <h2>{texts.title}</h2>
      <p>{isAgain ? texts.again : texts.intro}</p>
      {!isAgain && <ProposedList {...{ reference, proposed, procedures }} heading="h3" />}
      <p>
        <a href={recognisePath(reference)}>{texts.other}</a>
      </p>
    </section>
  );
}
