import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import type { Field } from '../../questions/field.ts';
import { FormField } from '../../questions/FormField.tsx';
import type { LetterBatch } from '../../requests/letter/letter-queue.ts';
import { readLetter } from '../../requests/letter/letter.ts';
import { deskRequestPath } from '../request/request-paths.ts';
import { batchPath, batchPdfPath, batchSlipPath, LETTERS_PAGE } from './letters-paths.ts';
import { batchTexts, letterPageTexts as texts } from './letters-texts.ts';

/** The day when a batch was posted, as it is asked. */
export const POSTED_ON: Extract<Field, { type: 'date' }> = {
  ...{ type: 'date', key: 'poste_le', ...texts.day, required: true, past: true },
};

export interface BatchPageProps {
  readonly batch: LetterBatch;
  readonly values: FormValues;
  readonly problems?: readonly AnswerProblem[];
  /** What was just done, in sentences. */
  readonly said?: readonly string[];
}

/** A batch: what is in it, what is printed of it, and the day when it was posted. */
export function BatchPage({ batch, values, problems = [], said = [] }: BatchPageProps) {
  const { name, postedOn, prints, printedAt } = batch;
  return (
    <>
      <p class="hint">
        <a href={LETTERS_PAGE}>{texts.back}</a>
      </p>
      <h1>{texts.batch(name)}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} fields={[POSTED_ON]} />}
      {said.length > 0 && (
        <section class="note" tabIndex={-1} autofocus>
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {postedOn !== null && <p>{texts.postedOn(postedOn)}</p>}
      {printedAt !== null && <p class="note wait">{batchTexts.printedAgain(prints, printedAt)}</p>}
      <p class="actions">
        <a class="button" href={batchPdfPath(name)}>
          {prints === 0 ? texts.print : texts.printAgain}
        </a>{' '}
        <a href={batchSlipPath(name)}>{texts.slip}</a>
      </p>
      <p class="hint">{texts.printHint}</p>
      {postedOn === null && (
        <form method="post" action={batchPath(name)} noValidate acceptCharset="utf-8">
          <FormField field={POSTED_ON} values={values} problems={problems} />
          <p class="actions">
            <button class="button" type="submit">
              {texts.post}
            </button>
          </p>
        </form>
      )}
      <h2>{texts.inside}</h2>
      <ol>
        {batch.letters.map((letter) => (
          <li key={letter.notice}>
            <a href={deskRequestPath(letter.reference)}>{letter.reference}</a> :{' '}
            {insideOf(letter, postedOn !== null).join(', ')}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is in it, without anybody's name. */
function insideOf(
  { content, decision, isWaiting }: LetterBatch['letters'][number],
  isPosted: boolean,
): readonly string[] {
  return [
    readLetter(content).procedure,
    decision === null ? texts.notice : texts.decision,
    ...(isWaiting || isPosted ? [] : [texts.leftOut]),
  ];
}
