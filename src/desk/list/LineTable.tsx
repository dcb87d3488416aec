import type { Day } from '../../kit/day.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import { BATCH_FORM } from '../batches/batch-paths.ts';
import { batchTexts } from '../batches/batch-texts.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { deskRequestPath, FROM_LIST, lineId } from '../request/request-paths.ts';
import type { DeskLine } from './desk-line.ts';
import { daysWaiting, LEADS, reasonOf } from './line-reason.ts';
import { filtersQuery, withoutFilter, type Filters } from './list-filters.ts';
import { channelTexts, listTexts } from './list-texts.ts';
import { reasonText } from './reason-texts.ts';

export interface LineTableProps {
  readonly lines: readonly DeskLine[];
  readonly today: Day;
  readonly caption: string;
  /** Address of this very page, without its path: a request leads back to its line. */
  readonly query: string;
  readonly filters: Filters;
  /** Whether lines may be ticked, for a batch. */
  readonly isPicked?: boolean;
}

const { columns } = listTexts;

/** Requests, a line each: cards on a phone. The first column leads to the request. */
export function LineTable({ lines, ...props }: LineTableProps) {
  return (
    <table class="desk-list">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.reference} line={line} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  line,
  today,
  query,
  filters,
  isPicked = false,
}: Omit<LineTableProps, 'lines' | 'caption'> & { readonly line: DeskLine }) {
  const { reference, name, procedureTitle, serviceName, channel, state } = line;
  const reason = reasonOf(line, today);
  const back = query === '' ? '' : `?${FROM_LIST}=${encodeURIComponent(query)}`;
  return (
    <tr id={lineId(reference)} class={reason.reason in LEADS ? 'hot' : undefined}>
      <th scope="row">
        {isPicked && (
          <input
            type="checkbox"
            name={BATCH_FORM.request}
            value={reference}
            aria-label={batchTexts.pick(reference)}
          />
        )}
        <a href={`${deskRequestPath(reference)}${back}`}>
          {name ?? listTexts.nameless}
          <span>{reference}</span>
        </a>
      </th>
      <td>{reasonText(reason)}</td>
      <td>
        {procedureTitle}
        <span>{serviceName}</span>
      </td>
      <td>{channelTexts[channel]}</td>
      <td>{listTexts.waited(daysWaiting(line, today))}</td>
      <td>{stateTexts[state]}</td>
      <td>
        <Assignee line={line} filters={filters} />
      </td>
    </tr>
  );
}

/** Leads to what the same agent has in charge: a colleague who is away is one click. */
function Assignee({ line, filters }: { readonly line: DeskLine; readonly filters: Filters }) {
  const { assignee, assigneeName } = line;
  if (assignee === null) return <>{listTexts.unassigned}</>;
  const name = assigneeName ?? assignee;
  if (filters.agent === assignee) return <>{name}</>;
  const query = filtersQuery({ ...withoutFilter(filters, 'file'), agent: assignee });
  return <a href={`${DESK_PAGE}?${query}`}>{name}</a>;
}
