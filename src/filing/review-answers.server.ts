import type {
  FormWithFiles,
  ReceivedFiles,
  ReceiveFilesDependencies,
} from '../attachments/receive-files.server.ts';
import type { AnswerProblem } from '../questions/answer-problem.ts';
import { fieldsOf } from '../questions/form-section.ts';
import type { Clock } from '../web/clock.ts';
import { checkAnswers } from './check-answers.server.ts';
import type { FilledForm } from './filled-form.ts';
import type { Outcome } from './outcome.server.ts';
import type { CameAlong } from './step.server.ts';

export interface ReviewDependencies extends ReceiveFilesDependencies {
  readonly clock: Clock;
}

/** A form with what is wrong in what came, beside its answers. */
export interface ReceivedForm {
  readonly form: FilledForm;
  readonly found: readonly AnswerProblem[];
  /** Whether a file that is right could not be kept: see `ReceivedFiles`. */
  readonly isBroken?: boolean;
}

/** Keeps the files that came with a form. Nothing is taken of a source that the commune blocked. */
export async function receiveForm(
  dependencies: ReviewDependencies,
  form: FilledForm,
  { problems, files, source }: CameAlong,
): Promise<ReceivedForm> {
  const received = await receiveJoined(dependencies, {
    ...form,
    files: source.isBlocked ? [] : files,
    networks: source.networks,
  });
  const found = [...problems, ...received.problems];
  return { form: { ...form, values: received.values }, found, isBroken: received.isBroken };
}

/**
 * What is wrong, or what is about to be sent.
 * @param notice something to read first
 */
export function reviewAnswers(
  { clock }: ReviewDependencies,
  { form, found }: ReceivedForm,
  notice?: string,
): Outcome {
  const check = checkAnswers(form.definition, form.values, clock());
  const told = new Set(found.map(({ control }) => control));
  const others = check.success ? [] : check.problems.filter(({ control }) => !told.has(control));
  if (!check.success || found.length > 0) {
    return { kind: 'form', form, problems: [...found, ...others], notice };
  }
  return { kind: 'review', form, answers: check.answers, notice };
}

/** The same of answers that came before: their files may be gone. */
export async function reviewAgain(
  dependencies: ReviewDependencies,
  form: FilledForm,
  notice?: string,
): Promise<Outcome> {
  const again = { ...form, files: [], networks: [] };
  const { values, problems } = await receiveJoined(dependencies, again);
  return reviewAnswers(dependencies, { form: { ...form, values }, found: problems }, notice);
}

/** What keeps files comes with the first form that asks for some: most start without it. */
async function receiveJoined(
  dependencies: ReviewDependencies,
  form: FormWithFiles,
): Promise<ReceivedFiles> {
  if (!fieldsOf(form.definition.form).some(({ type }) => type === 'files')) {
    return { values: form.values, problems: [], isBroken: false };
  }
  const { receiveFiles } = await import('../attachments/receive-files.server.ts');
  return receiveFiles(dependencies, form);
}
