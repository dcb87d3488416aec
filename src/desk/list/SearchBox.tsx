import { AskBox, SEARCHED } from '../AskBox.tsx';
import { DESK_PAGE } from '../desk-paths.ts';
import { KEYS } from '../keys/keys-protocol.ts';
import { LIST_ACTS, LIST_FORM } from './list-protocol.ts';
import { searchTexts } from './list-texts.ts';

/** Looks for a person. */
export function SearchBox({
  words = '',
  problem,
}: {
  readonly words?: string;
  readonly problem?: string | undefined;
}) {
  return (
    <AskBox
      role="search"
      {...{ action: DESK_PAGE, id: 'mots', name: LIST_FORM.words, value: words, problem }}
      texts={searchTexts}
      control={{ ...SEARCHED, ...{ [KEYS.target]: '/' } }}
      button={{ name: LIST_FORM.act, value: LIST_ACTS.search }}
    />
  );
}
