import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { controlId } from '../../questions/control-id.ts';
import { describedBy } from '../../questions/FieldTexts.tsx';
import { QuestionFrame } from '../../questions/QuestionFrame.tsx';
import { emailTexts } from './email-texts.ts';
import { ENTRY } from './entry-fields.ts';

const { label, hint } = emailTexts;
const name = ENTRY.email;

/** Takes a whole e-mail, as a mailbox saves it. */
export function EmailFile({ problems }: { readonly problems: readonly AnswerProblem[] }) {
  const message = problems.find(({ control }) => control === name)?.message;
  return (
    <QuestionFrame {...{ name, label, hint, message }} required={false}>
      <input
        {...{ type: 'file', id: controlId(name), name, accept: '.eml,message/rfc822' }}
        {...describedBy(name, hint, message)}
      />
    </QuestionFrame>
  );
}
