import {
  addressParts,
  type AddressField as Address,
  type AddressPart,
} from '../../schemas/fields/address.ts';
import { addressPartTexts } from '../../texts/fields.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from './FieldProps.ts';
import { describedBy } from './FieldTexts.tsx';
import { QuestionFrame, QuestionGroup } from './QuestionFrame.tsx';

const OPTIONAL_PARTS: ReadonlySet<AddressPart> = new Set(['complement', 'pays']);

/** A postal address in plain fields, grouped under the question. */
export function AddressField({ field, values, problems }: FieldProps<Address>) {
  const { key, label, hint, required } = field;
  const message = problemOf(problems, key);
  return (
    <QuestionGroup
      name={key}
      label={label}
      required={required}
      hint={hint}
      message={message}
      isDescribed
    >
      {addressParts(field).map((part) => {
        const name = `${key}.${part}`;
        const texts = addressPartTexts[part];
        const isNeeded = required && !OPTIONAL_PARTS.has(part);
        const partMessage = problemOf(problems, name);
        // What is missing is a part that is needed: the others have nothing to mend.
        const groupMessage = isNeeded ? message : undefined;
        return (
          <QuestionFrame
            key={part}
            name={name}
            label={texts.label}
            // An optional address already says so: its parts do not repeat it.
            required={isNeeded || !required}
            message={partMessage}
          >
            <input
              type="text"
              id={controlId(name)}
              name={name}
              value={values[name] ?? ''}
              required={isNeeded}
              // Only the person's own address may be filled in: a place in the street is not.
              autocomplete={field.scope === 'postal' ? texts.autocomplete : 'off'}
              {...(part === 'code_postal' && { class: 'short', inputMode: 'numeric' })}
              {...(partMessage === undefined
                ? describedBy(key, undefined, groupMessage)
                : describedBy(name, undefined, partMessage))}
            />
          </QuestionFrame>
        );
      })}
    </QuestionGroup>
  );
}
