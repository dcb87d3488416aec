import type { FormValues } from './answer-problem.ts';
import { controlId } from './control-id.ts';
import { unknownControl } from './field.ts';
import { TICKED } from './ticked.ts';

interface UnknownBoxProps {
  readonly field: { readonly key: string; readonly label: string };
  readonly words: string;
  readonly values: FormValues;
}

/** « Je ne sais pas », after the question it stands for; a screen reader hears which one. */
export function UnknownBox({ field, words, values }: UnknownBoxProps) {
  const name = unknownControl(field);
  return (
    <div class="choice unknown">
      <input
        type="checkbox"
        id={controlId(name)}
        name={name}
        value={TICKED}
        checked={values[name] === TICKED}
      />
      <label for={controlId(name)}>
        {words}
        <span class="sr"> ({field.label})</span>
      </label>
    </div>
  );
}
