import { escapeText } from '../../kit/escape-text.ts';
import { formatInteger } from '../../kit/format-number.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { describedBy } from '../FieldTexts.tsx';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { LongTextField as LongText } from './long-text-schema.ts';
import { lengthText } from './long-text-texts.ts';

/** Several lines, with the most that they hold told before. No `maxlength`: it cuts a pasted text without a word; the server says by how much. */
export function LongTextField({ field, values, problems }: FieldProps<LongText>) {
  const { key, label, required } = field;
  const limit = lengthText(formatInteger(field.maxLength));
  const hint = [field.hint, limit].filter(Boolean).join(' ');
  const message = problemOf(problems, key);
  return (
    <QuestionFrame name={key} label={label} required={required} hint={hint} message={message}>
      <textarea
        id={controlId(key)}
        name={key}
        rows={5}
        required={required}
        {...describedBy(key, hint, message)}
        // A line break right after the opening tag is dropped by HTML: one more keeps the text whole.
        dangerouslySetInnerHTML={{ __html: `\n${escapeText(values[key] ?? '')}` }}
      />
    </QuestionFrame>
  );
}
