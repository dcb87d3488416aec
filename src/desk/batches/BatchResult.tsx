import type { CommonVerb } from '../acts/common-acts.ts';
import { BATCH_FORM, BATCH_STEPS } from './batch-paths.ts';
import { progressOf } from './batch-summary.ts';
import { batchActTexts, batchTexts as texts } from './batch-texts.ts';
import type { Batch, BatchLine } from './batch.ts';
import { BatchRequest } from './BatchRequest.tsx';

export interface BatchResultProps {
  readonly batch: Batch & { readonly act: CommonVerb };
  /** Makes a new batch once, however often it is sent. */
  readonly newKey: string;
}

/** Where a confirmed batch stands: what is done, line by line, and what failed, ready for another try. */
export function BatchResult({ batch, newKey }: BatchResultProps) {
  const { count, done, waiting } = progressOf(batch);
  return (
    <>
      <section class="card" tabIndex={-1}>
        <h2>{batchActTexts[batch.act].title}</h2>
        <p>
          <strong>{texts.progress(done, count)}</strong>
        </p>
        {waiting === 0 ? <p>{texts.finished}</p> : <Running />}
      </section>
      <Held lines={batch.lines} />
      <Failed batch={batch} newKey={newKey} />
      <section>
        <h2>{texts.results}</h2>
        <table class="batch">
          <thead>
            <tr>
              {Object.values(texts.columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batch.lines.map((line) => (
              <tr key={line.position}>
                <th scope="row">
                  <BatchRequest request={line.request} />
                </th>
                <td>{line.request?.title}</td>
                <td>{resultOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function resultOf({ outcome, reason, isHeld }: BatchLine): string {
  if (outcome === null) return texts.waiting;
  if (isHeld) return texts.leavesSoon;
  return outcome === 'done' ? texts.done : texts.why(reason ?? '');
}

/** Messages leave one after the other: those that have not are taken back together. */
function Held({ lines }: Pick<Batch, 'lines'>) {
  const held = lines.filter(({ isHeld }) => isHeld).length;
  if (held === 0) return null;
  return (
    <form method="post" class="note wait">
      <h2>{texts.held(held)}</h2>
      <p class="actions">
        <button class="button" name={BATCH_FORM.step} value={BATCH_STEPS.takeBack}>
          {texts.takeBack}
        </button>
      </p>
    </form>
  );
}

function Running() {
  return (
    <form method="post">
      <p>{texts.running}</p>
      <p class="actions">
        <button class="button quiet" name={BATCH_FORM.step} value={BATCH_STEPS.go}>
          {texts.goOn}
        </button>
      </p>
    </form>
  );
}

/** Ticked: whoever reads why unticks what is of no use. */
function Failed({ batch: { lines, seen }, newKey }: BatchResultProps) {
  const failed = lines.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return null;
  return (
    <section class="card">
      <h2>{texts.failedTitle(failed.length)}</h2>
      <p>{texts.failedHint}</p>
      <form method="post">
        <input type="hidden" name={BATCH_FORM.seen} value={seen} />
        <input type="hidden" name={BATCH_FORM.key} value={newKey} />
        <ul class="picked">
          {failed.map(({ position, request, reason }) => (
            <li key={position}>
              {request !== null && (
                <input
                  type="checkbox"
                  name={BATCH_FORM.line}
                  value={position}
                  checked
                  aria-label={texts.pick(request.reference)}
                />
              )}{' '}
              <BatchRequest request={request} /> : {texts.why(reason ?? '')}
            </li>
          ))}
        </ul>
        <p class="actions">
          <button class="button" name={BATCH_FORM.step} value={BATCH_STEPS.retry}>
            {texts.retry}
          </button>
          <button class="button quiet" name={BATCH_FORM.step} value={BATCH_STEPS.other}>
            {texts.other}
          </button>
        </p>
      </form>
    </section>
  );
}
