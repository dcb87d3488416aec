import type { SearchAnswer } from './answer-question.ts';
import { DangerLine } from './danger/DangerLine.tsx';
import { FoundList } from './FoundList.tsx';
import { FreeFormButton, type FreeFormProps } from './FreeFormButton.tsx';
import { isElsewhere } from './is-elsewhere.ts';
import { NothingFound, WaysOut } from './NothingFound.tsx';
import { PlaceAnswer } from './PlaceAnswer.tsx';
import { searchTexts } from './search-texts.ts';

/** Pages shown at most: nobody reads further, and the page stays light. */
const SHOWN = 20;
/** The same, when the page is not sure. */
const PERHAPS = 5;

export interface SearchResultsProps extends Pick<FreeFormProps, 'words' | 'freeForm'> {
  readonly answer: SearchAnswer;
  readonly phone: string;
}

/**
 * A number to call when somebody may be in danger, then what answers; or that the page is not sure, and ways
 * out. The same on a server and in a browser.
 */
export function SearchResults(props: SearchResultsProps) {
  const { danger, place } = props.answer;
  return (
    <>
      {danger !== undefined && <DangerLine number={danger} />}
      {place !== undefined && <PlaceAnswer place={place} />}
      <Pages {...props} />
    </>
  );
}

function Pages({ words, answer, phone, freeForm }: SearchResultsProps) {
  const { found, hasEveryWord, danger, place } = answer;
  const isAnswered = danger !== undefined || place !== undefined;
  if (found.length === 0 && !isAnswered) {
    return <NothingFound words={words} phone={phone} freeForm={freeForm} />;
  }
  if (!answer.isSure || found.length === 0) {
    return (
      <>
        <FreeFormButton words={words} freeForm={freeForm} isAnswer={!isAnswered} />
        <WaysOut phone={phone} />
        {found.length > 0 && (
          <>
            <h2>{searchTexts.perhaps}</h2>
            <FoundList found={found.slice(0, PERHAPS)} />
          </>
        )}
      </>
    );
  }
  const isFirstElsewhere = found[0] !== undefined && isElsewhere(found[0].entry);
  return (
    <>
      <h2>{isFirstElsewhere ? searchTexts.elsewhere : searchTexts.found(found.length, words)}</h2>
      {!hasEveryWord && !isFirstElsewhere && <p>{searchTexts.someWords}</p>}
      {found.length > SHOWN && <p>{searchTexts.firstOnes(SHOWN)}</p>}
      <FoundList found={found.slice(0, SHOWN)} isSure />
      <FreeFormButton words={words} freeForm={freeForm} />
    </>
  );
}
