import { formatInteger } from '../kit/format-number.ts';
import type { HelpCount } from './count-help.ts';
import { countsTexts as texts } from './counts-texts.ts';
import { COUNTS_TABLE } from './mediation-paths.ts';

export interface CountsPageProps {
  readonly weeks: readonly HelpCount[];
  readonly procedures: readonly HelpCount[];
}

/** What a structure did, by week and by procedure, about nobody. */
export function CountsPage({ weeks, procedures }: CountsPageProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{weeks.length === 0 ? texts.none : texts.intro}</p>
      {weeks.length > 0 && (
        <>
          <p>
            <a href={COUNTS_TABLE}>{texts.table}</a>
          </p>
          <p class="hint">{texts.tableHint}</p>
          <CountTable
            title={texts.weeks}
            rows={weeks.map((row) => ({ ...row, name: texts.week(row.name) }))}
          />
          <CountTable title={texts.procedures} rows={procedures} />
        </>
      )}
    </>
  );
}

function CountTable({ title, rows }: { title: string; rows: readonly HelpCount[] }) {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {Object.values(texts.columns).map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, minutes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count === 'few' ? texts.few : formatInteger(count)}</td>
            <td>{minutes === undefined ? '–' : texts.minutes(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
