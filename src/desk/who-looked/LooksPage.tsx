import { parisDayAndTime } from '../../kit/paris-time.ts';
import { AskBox } from '../AskBox.tsx';
import { READINGS_PAGE } from '../desk-paths.ts';
import { GridTable } from '../GridTable.tsx';
import type { Look } from './look.ts';
import { LOOK_REFERENCE, looksTexts as texts } from './looks-texts.ts';

export interface LooksPageProps {
  /** What was typed. */
  readonly typed?: string;
  readonly problem?: string;
  /** Who opened the request that was asked for. */
  readonly looks?: readonly Look[];
}

/** Who opened a request, asked by its number. */
export function LooksPage({ typed = '', problem, looks }: LooksPageProps) {
  return (
    <>
      <h1>{looks === undefined ? texts.title : texts.titleOf(typed)}</h1>
      <p>{texts.intro}</p>
      {looks !== undefined && <Looks looks={looks} />}
      <AskBox
        {...{ action: READINGS_PAGE, id: 'numero', name: LOOK_REFERENCE, value: typed, problem }}
        texts={texts}
        control={{
          ...{ type: 'text', maxLength: 40, autocapitalize: 'characters', spellcheck: false },
        }}
      />
    </>
  );
}

function Looks({ looks }: { readonly looks: readonly Look[] }) {
  if (looks.length === 0) return <p>{texts.none}</p>;
  return (
    <GridTable
      caption={texts.found(looks.length)}
      heads={Object.values(texts.columns)}
      rows={looks.map(({ at, reader, level, reason }) => ({
        key: `${at} ${reader}`,
        head: <time dateTime={at}>{parisDayAndTime(new Date(at))}</time>,
        cells: [
          reader === 'cli' ? texts.terminal : reader,
          texts.levels[level],
          reason ?? texts.noReason,
        ],
      }))}
    />
  );
}
