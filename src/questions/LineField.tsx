import { problemOf } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import type { Field } from './field.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy } from './FieldTexts.tsx';
import type { NameField } from './name/name.ts';
import { QuestionFrame } from './QuestionFrame.tsx';

/** Questions answered on one line. */
export type OneLineField = Extract<
  Field,
  {
    type:
      | 'text'
      | 'name'
      | 'email'
      | 'phone'
      | 'integer'
      | 'amount'
      | 'family-quotient'
      | 'rna'
      | 'siret';
  }
>;

/** One line: the keyboard of the phone and what the browser may fill in depend on the question. */
export function LineField({ field, values, problems }: FieldProps<OneLineField>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionFrame name={key} label={label} required={required} hint={hint} message={message}>
      <input
        type="text"
        id={controlId(key)}
        name={key}
        value={values[key] ?? ''}
        required={required}
        enterkeyhint="next"
        {...keyboard(field)}
        {...describedBy(key, hint, message)}
      />
    </QuestionFrame>
  );
}

/**
 * `type=number` is never used: it drops what it cannot read, and a screen reader announces a spin
 * button. Numbers are text with a numeric keyboard.
 */
function keyboard(field: OneLineField) {
  switch (field.type) {
    case 'text':
      return { autocomplete: field.autocomplete };
    case 'name':
      return {
        autocomplete: purposeOf(field),
        autocapitalize: 'words',
        spellcheck: false,
      } as const;
    case 'email':
      return {
        type: 'email',
        inputMode: 'email',
        autocomplete: field.own ? 'email' : 'off',
        spellcheck: false,
      } as const;
    case 'phone':
      return {
        type: 'tel',
        inputMode: 'tel',
        autocomplete: field.own ? 'tel' : 'off',
      } as const;
    case 'integer':
    case 'family-quotient':
    case 'siret':
      return { inputMode: 'numeric', class: 'short', spellcheck: false } as const;
    case 'amount':
      return { inputMode: 'decimal', class: 'short' } as const;
    case 'rna':
      return { autocapitalize: 'characters', class: 'short', spellcheck: false } as const;
  }
}

/** HTML has no word for the name in use of French law: a browser would give the other one. */
const PURPOSES = {
  given: 'given-name',
  family: 'family-name',
  usage: 'off',
  full: 'name',
} as const;

/** Only the person's own name may be filled in (RGAA 11.13): a child's is not. */
function purposeOf({ own, part }: NameField): string {
  return own ? PURPOSES[part] : 'off';
}
