import { FreeFormButton, type FreeFormProps } from './FreeFormButton.tsx';
import { WaysOut } from './NothingFound.tsx';
import type { FoundEntries } from './search-index.ts';
import { needTexts } from './search-texts.ts';
import { FoundList } from './SearchResults.tsx';

/** More would leave the choice to somebody who said that they do not know. */
const PROPOSED = 3;

export interface NeedProposalsProps extends FreeFormProps {
  readonly results: FoundEntries;
  readonly phone: string;
}

/** Three procedures at most, then the free form, then somebody. */
export function NeedProposals({ words, results, phone, freeForm }: NeedProposalsProps) {
  const procedures = results.found
    .filter(({ entry }) => entry.kind === 'procedure')
    .slice(0, PROPOSED);
  return (
    <>
      <h2>
        {procedures.length === 0 ? needTexts.noneProposed : needTexts.proposed(procedures.length)}
      </h2>
      {procedures.length > 0 && <FoundList found={procedures} />}
      <FreeFormButton words={words} freeForm={freeForm} />
      <WaysOut phone={phone} />
    </>
  );
}
