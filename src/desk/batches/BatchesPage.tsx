import { parisDayAndTime } from '../../kit/paris-time.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { batchPath } from './batch-paths.ts';
import { batchActTexts, batchTexts as texts } from './batch-texts.ts';
import type { ListedBatch } from './batch.ts';

/** The batches of an agent, the last one first. */
export function BatchesPage({ batches }: { readonly batches: readonly ListedBatch[] }) {
  return (
    <>
      <p class="hint">
        <a href={DESK_PAGE}>{texts.list}</a>
      </p>
      <h1>{texts.title}</h1>
      {batches.length === 0 && <p>{texts.none}</p>}
      <ul>
        {batches.map(({ id, act, madeAt, confirmedAt, count, done }) => (
          <li key={id}>
            <a href={batchPath(id)}>{texts.one(parisDayAndTime(new Date(madeAt)))}</a> :{' '}
            {act === null ? texts.unnamed : batchActTexts[act].title},{' '}
            {confirmedAt === null ? texts.chosen(count) : texts.progress(done, count)}
          </li>
        ))}
      </ul>
      <p class="hint">{texts.forgotten}</p>
    </>
  );
}
