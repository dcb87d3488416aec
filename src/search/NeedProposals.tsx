import { DangerLine } from './danger/DangerLine.tsx';
import { FoundList } from './FoundList.tsx';
import { FreeFormButton } from './FreeFormButton.tsx';
import { isElsewhere } from './is-elsewhere.ts';
import { WaysOut } from './NothingFound.tsx';
import { PlaceAnswer } from './PlaceAnswer.tsx';
import { isProposed, PROPOSED } from './proposed.ts';
import { needTexts, searchTexts } from './search-texts.ts';
import type { SearchResultsProps } from './SearchResults.tsx';

/**
 * A number to call when somebody may be in danger, three answers at most, then the free form, then somebody.
 * When the page is not sure, the free form comes first.
 */
export function NeedProposals({ words, answer, phone, freeForm }: SearchResultsProps) {
  const { danger, place, isSure } = answer;
  const proposed = answer.found.filter(isProposed).slice(0, PROPOSED);
  const isFirst = !isSure && danger === undefined && proposed.length > 0;
  const free = <FreeFormButton words={words} freeForm={freeForm} isAnswer={isFirst} />;
  return (
    <>
      {danger !== undefined && <DangerLine number={danger} />}
      {place !== undefined && <PlaceAnswer place={place} />}
      {isFirst && free}
      {(danger === undefined || isSure) && (
        <>
          {(place === undefined || proposed.length > 0) && <h2>{titleOf(proposed, isSure)}</h2>}
          {proposed.length > 0 && <FoundList found={proposed} />}
        </>
      )}
      {!isFirst && free}
      <WaysOut phone={phone} />
    </>
  );
}

function titleOf(proposed: SearchResultsProps['answer']['found'], isSure: boolean): string {
  const [first] = proposed;
  if (first === undefined) return needTexts.noneProposed;
  if (!isSure) return searchTexts.perhaps;
  return isElsewhere(first.entry) ? searchTexts.elsewhere : needTexts.proposed(proposed.length);
}
