import type { Day } from '../../kit/day.ts';
import { missingMention } from '../../law/missing-mention.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import type { Answers } from '../../questions/answers.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { attachedFiles } from '../../requests/attached-files.ts';
import type { Entry } from '../../requests/entry.ts';
import { entryTexts } from './enter-texts.ts';
import { ENTRY, ENTRY_SECTION, enteredForm } from './entry-fields.ts';
import { CHANNEL_WORDS, PRESENT_WORDS, type ChannelWord, type PresentWord } from './entry-words.ts';

/** What was entered, once it is right: how it came, when, and the answers. */
export interface Entered {
  readonly entry: Entry;
  /** Day when it came: the law counts from it. */
  readonly on: Day;
  readonly answers: Answers;
}

/**
 * Checks what an agent entered: the questions of the procedure as those of the form, on the day when it
 * came, which is no day to come.
 * @param by name of the agent
 */
export function checkEntry(
  definition: ProcedureDefinition,
  values: FormValues,
  { today, by }: { readonly today: Day; readonly by: string },
): Entered | { readonly problems: readonly AnswerProblem[] } {
  const how = answerChecker([ENTRY_SECTION], today)(values);
  const on = how.success ? (how.answers[ENTRY.day] as Day) : today;
  const check = answerChecker(enteredForm(definition), on)(values);
  if (!how.success || !check.success) {
    return { problems: [how, check].flatMap((one) => (one.success ? [] : one.problems)) };
  }
  // Nobody can ask the person later: they are there, or wrote and left (CRPA R112-5).
  if (missingMention(definition, check.answers) !== undefined) {
    return { problems: [{ message: entryTexts.caseUnknown }] };
  }
  return { entry: entryOf(how.answers, by), on, answers: check.answers };
}

function entryOf(answers: Answers, by: string): Entry {
  return {
    channel: CHANNEL_WORDS[answers[ENTRY.channel] as ChannelWord],
    by,
    present: PRESENT_WORDS[answers[ENTRY.present] as PresentWord],
    isHanded: answers[ENTRY.handed] === true,
    documents: attachedFiles([ENTRY_SECTION], answers),
  };
}
