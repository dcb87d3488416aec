import { followUpPath, letterPdfPath } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { LetterText } from '../requests/letter/LetterText.tsx';
import { toldLetters } from '../requests/letter/told-letters.ts';
import { decisionActOf } from './decision-acts.ts';
import { decisionTexts as texts } from './decision-texts.ts';

export interface DecisionPartsProps {
  readonly request: FollowedRequest;
  readonly token: string;
}

/** The button that opens a decision, or that gives the certificate of a silent acceptance. */
export function DecisionForm({
  request,
  token,
  eventKey,
}: DecisionPartsProps & { readonly eventKey: string }) {
  const act = decisionActOf(request);
  if (act === undefined) return null;
  const { intro, button } = texts[act];
  return (
    <form method="post" action={followUpPath(token)} acceptCharset="utf-8">
      <p>{intro}</p>
      <input type="hidden" name={PROTOCOL.key} value={eventKey} />
      <p class="actions">
        <button class="button" type="submit" name={PROTOCOL.step} value={act}>
          {button}
        </button>
      </p>
    </form>
  );
}

/** The letters that the person was told, the last one first: on the page, and as PDFs. */
export function ToldLetters({ request, token }: DecisionPartsProps) {
  const letters = toldLetters(request.events).toReversed();
  if (letters.length === 0) return null;
  return (
    <section class="part">
      <h2>{texts.lettersTitle}</h2>
      {letters.map(({ number, kind, letter }) => (
        <div key={number}>
          <details>
            <summary>{texts.letter[kind]}</summary>
            <LetterText letter={letter} />
          </details>
          <p>
            <a href={letterPdfPath(token, number)}>{texts.pdf[kind]}</a>
          </p>
        </div>
      ))}
    </section>
  );
}
