import { parisDayAndTime } from '../../kit/paris-time.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import { fieldsOfCommonAct } from '../acts/common-acts.ts';
import { BATCHES_PAGE, DESK_PAGE } from '../desk-paths.ts';
import { batchTexts as texts } from './batch-texts.ts';
import type { Batch } from './batch.ts';
import { BatchActs, type BatchActsProps } from './BatchActs.tsx';
import { BatchPreview, type BatchPreviewProps } from './BatchPreview.tsx';
import { BatchRequest } from './BatchRequest.tsx';
import { BatchResult } from './BatchResult.tsx';

export interface BatchPageProps extends BatchActsProps, Omit<BatchPreviewProps, 'batch'> {
  readonly batch: Batch;
  /** Whether the forms are shown again, though an act is chosen. */
  readonly isChanging: boolean;
  readonly newKey: string;
  /** What was just done, in words. */
  readonly done?: string | undefined;
}

/** Title of the page of a batch. */
export const batchTitle = ({ madeAt }: Pick<Batch, 'madeAt'>): string =>
  texts.one(parisDayAndTime(new Date(madeAt)));

/** One batch: what to do, then what would happen, then what happened. */
export function BatchPage(props: BatchPageProps) {
  const { batch, isChanging, newKey, tried, choices, done } = props;
  const { act, confirmedAt, lines } = batch;
  const chosen = act === null ? undefined : { ...batch, act };
  return (
    <>
      <p class="hint">
        <a href={BATCHES_PAGE}>{texts.back}</a> · <a href={DESK_PAGE}>{texts.list}</a>
      </p>
      <h1>{batchTitle(batch)}</h1>
      {tried !== undefined && tried.problems.length > 0 && (
        <ErrorSummary problems={tried.problems} fields={fieldsOfCommonAct(tried.verb, choices)} />
      )}
      {done !== undefined && <p class="note">{done}</p>}
      {confirmedAt !== null && chosen !== undefined ? (
        <BatchResult batch={chosen} newKey={newKey} />
      ) : chosen !== undefined && !isChanging ? (
        <BatchPreview {...props} batch={chosen} />
      ) : (
        <>
          <details>
            <summary>{texts.chosen(lines.length)}</summary>
            <ul>
              {lines.map(({ position, request }) => (
                <li key={position}>
                  <BatchRequest request={request} />
                </li>
              ))}
            </ul>
          </details>
          <BatchActs {...props} />
        </>
      )}
    </>
  );
}
