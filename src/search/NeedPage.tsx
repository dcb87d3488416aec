import { INSTANT } from '../kit/protocol.ts';
import { NeedForm } from './NeedForm.tsx';
import { NeedProposals } from './NeedProposals.tsx';
import { needTexts } from './search-texts.ts';
import type { SearchResultsProps } from './SearchResults.tsx';

/** The need with its words kept, then what may answer it. */
export function NeedPage(props: SearchResultsProps) {
  return (
    <div class="wrap narrow">
      <h1>{needTexts.title}</h1>
      <NeedForm value={props.words} button={needTexts.again} />
      <section class="part" {...{ [INSTANT.results]: '' }}>
        {props.words.trim() === '' ? <p>{needTexts.empty}</p> : <NeedProposals {...props} />}
      </section>
    </div>
  );
}
