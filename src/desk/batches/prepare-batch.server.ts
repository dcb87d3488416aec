import type { Day } from '../../kit/day.ts';
import { validateAnswerTemplate } from '../../publishing/answers/answer-template.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { FormReading } from '../../web/read-form.ts';
import { givenOf } from '../acts/act-fields.ts';
import { ActProblem } from '../acts/act-problem.ts';
import { controlOf } from '../acts/act-questions.ts';
import { fieldsOfCommonAct, type ActChoices, type CommonVerb } from '../acts/common-acts.ts';
import { commonEvent } from './batch-event.ts';
import { batchTexts } from './batch-texts.ts';
import type { TriedCommonAct } from './tried-common-act.ts';

export interface PreparedBatch {
  readonly verb: CommonVerb;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly choices: ActChoices;
  readonly by: AgentName;
  readonly today: Day;
}

/** Each request has its own: whether it is there already is told line by line. */
const NO_SERVICE = { service: { slug: 'aucun' } };

/** What was typed for a batch, with what is wrong in it: nothing, where it can be done. */
export function prepareBatch({ verb, reading, choices, by, today }: PreparedBatch): TriedCommonAct {
  const fields = fieldsOfCommonAct(verb, choices);
  const { values, problems } = sortEntries(fields, reading, true);
  const check = answerChecker([{ title: verb, fields }], today)(values);
  if (!check.success) return { verb, values, problems: [...problems, ...check.problems] };
  const given = { agent: by.name, ...givenOf(verb, check.answers) };
  return {
    ...{ verb, values },
    problems: [
      ...problems,
      ...unknownFields(verb, given.texte ?? ''),
      ...problemsOf(() => commonEvent(verb, given, choices, NO_SERVICE), verb),
    ],
  };
}

/** A field that no request fills in would leave as it is typed. */
function unknownFields(verb: CommonVerb, text: string): readonly AnswerProblem[] {
  if (verb !== 'ecrire') return [];
  const control = controlOf(verb, 'texte');
  return validateAnswerTemplate({ title: verb, text }).map(({ found }) => ({
    control,
    message: batchTexts.unknownField(found),
  }));
}

function problemsOf(make: () => unknown, verb: CommonVerb): readonly AnswerProblem[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof ActProblem)) throw error;
    const { message, field } = error;
    return [{ message, ...(field !== undefined && { control: controlOf(verb, field) }) }];
  }
}
