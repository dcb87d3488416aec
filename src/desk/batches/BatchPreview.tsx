import { AnswerText } from '../../questions/AnswerText.tsx';
import type { CommonVerb } from '../acts/common-acts.ts';
import { BATCH_FORM, BATCH_STEPS, CHANGING } from './batch-paths.ts';
import { byObstacle, countWays, splitLines } from './batch-summary.ts';
import { batchActTexts, batchTexts as texts } from './batch-texts.ts';
import type { Batch, BatchLine } from './batch.ts';
import { BatchRequest } from './BatchRequest.tsx';

export interface BatchPreviewProps {
  readonly batch: Batch & { readonly act: CommonVerb };
  /** What is typed, in words: a message, a reason, a name. */
  readonly said: readonly string[];
  /** The same as one of the persons reads it. */
  readonly example: { readonly reference: string; readonly text: string } | undefined;
}

/** What a batch would do, before it is confirmed: what leaves, who is left aside and why. */
export function BatchPreview({ batch, said, example }: BatchPreviewProps) {
  const { applied, aside } = splitLines(batch);
  const ways = countWays(applied);
  return (
    <section class="card">
      <h2>{texts.preview}</h2>
      <p>
        <strong>{batchActTexts[batch.act].title}</strong>
      </p>
      <p>{batchActTexts[batch.act].effect}</p>
      {said.map((line) => (
        <blockquote key={line}>
          <AnswerText lines={[line]} />
        </blockquote>
      ))}
      {/* A text without fields is the same for everybody. */}
      {example !== undefined && !said.includes(example.text) && (
        <>
          <p>{texts.example(example.reference)}</p>
          <blockquote>
            <AnswerText lines={[example.text]} />
          </blockquote>
        </>
      )}
      <p>{applied.length === 0 ? texts.appliesToNone : texts.applies(applied.length)}</p>
      {ways.length > 0 && (
        <>
          <h3>{texts.leaves}</h3>
          <ul>
            {ways.map(([way, count]) => (
              <li key={way}>{texts.leaving[way](count)}</li>
            ))}
          </ul>
          {batch.act === 'ecrire' && <p class="hint">{texts.heldThirty}</p>}
        </>
      )}
      <Aside lines={aside} />
      <details>
        <summary>{texts.included}</summary>
        <ul>
          {applied.map(({ position, request }) => (
            <li key={position}>
              <BatchRequest request={request} />
            </li>
          ))}
        </ul>
      </details>
      <form method="post">
        <input type="hidden" name={BATCH_FORM.seen} value={batch.seen} />
        <p class="actions">
          {applied.length > 0 && (
            <button class="button" name={BATCH_FORM.step} value={BATCH_STEPS.confirm}>
              {texts.confirm(applied.length)}
            </button>
          )}
          <a href={`?${CHANGING}`}>{texts.change}</a>
        </p>
      </form>
    </section>
  );
}

function Aside({ lines }: { readonly lines: readonly BatchLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{texts.aside(lines.length)}</h3>
      <ul>
        {byObstacle(lines).map(({ obstacle, lines: some }) => (
          <li key={obstacle}>
            {texts.why(obstacle)}
            <ul>
              {some.map(({ position, request }) => (
                <li key={position}>
                  <BatchRequest request={request} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
