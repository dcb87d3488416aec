import { formatDay } from '../../kit/format-day.ts';
import { GridTable } from '../GridTable.tsx';
import { opinionPath } from './opinion-paths.ts';
import type { AskedOpinion } from './opinion.ts';
import { opinionsTexts as texts } from './opinions-texts.ts';

/** The opinions that are awaited, the most pressing first. */
export function OpinionsPage({
  opinions,
  isGiven,
}: {
  readonly opinions: readonly AskedOpinion[];
  /** Whether one was just given. */
  readonly isGiven: boolean;
}) {
  return (
    <>
      <h1>{texts.title}</h1>
      {isGiven && (
        <section class="note" tabIndex={-1} autofocus>
          <p>{texts.given}</p>
        </section>
      )}
      <p>{opinions.length === 0 ? texts.none : texts.intro}</p>
      {opinions.length > 0 && (
        <GridTable
          caption={texts.caption(opinions.length)}
          heads={texts.columns}
          rows={opinions.map(({ id, title, from, wantedOn }) => ({
            key: id,
            head: <a href={opinionPath(id)}>{title}</a>,
            cells: [from, texts.before(formatDay(wantedOn))],
          }))}
        />
      )}
    </>
  );
}
