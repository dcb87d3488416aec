import { parisDayAndTime } from '../../kit/paris-time.ts';
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
      <form class="ask" method="post" action={READINGS_PAGE}>
        <label for="numero">{texts.label}</label>
        <p class="hint" id="numero-aide">
          {texts.hint}
        </p>
        {problem !== undefined && (
          <p class="error" id="numero-erreur">
            {problem}
          </p>
        )}
        <div>
          <input
            type="text"
            id="numero"
            name={LOOK_REFERENCE}
            value={typed}
            maxLength={40}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={problem === undefined ? 'numero-aide' : 'numero-erreur numero-aide'}
          />
          <button class="button" type="submit">
            {texts.submit}
          </button>
        </div>
      </form>
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
