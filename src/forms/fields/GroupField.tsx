import type { ComponentType } from 'preact';
import type { Field } from '../../schemas/field.ts';
import { blockName, shownBlocks, type GroupField as Group } from '../../schemas/fields/group.ts';
import { problemOf } from '../answer-problem.ts';
import type { FieldProps } from './FieldProps.ts';
import { QuestionGroup } from './QuestionFrame.tsx';

interface GroupFieldProps extends FieldProps<Group> {
  /** Draws a question of a block. */
  readonly Question: ComponentType<FieldProps<Field>>;
}

/**
 * The same questions about each child. Those who are not needed open one after the other, without
 * any script: a block that holds something, or a mistake, is open when the page comes back.
 */
export function GroupField(props: GroupFieldProps) {
  const { field, problems } = props;
  const shown = shownBlocks(field);
  return (
    <QuestionGroup question={field} message={problemOf(problems, field.key)} isDescribed>
      {Array.from({ length: shown }, (_, index) => (
        <Block key={index} {...props} index={index} />
      ))}
      <MoreBlocks {...props} index={shown} />
    </QuestionGroup>
  );
}

type BlockProps = GroupFieldProps & { readonly index: number };

function Block({ field, values, problems, index, Question }: BlockProps) {
  return (
    <fieldset class="field block">
      <legend>{blockName(field, index)}</legend>
      {field.fields.map((one) => (
        <Question
          key={one.key}
          field={{ ...one, key: `${field.key}.${index}.${one.key}` }}
          values={values}
          problems={problems}
        />
      ))}
    </fieldset>
  );
}

/** One more block, which holds the next one: a single « Ajouter » is in sight at a time. */
function MoreBlocks(props: BlockProps) {
  const { field, values, problems, index } = props;
  if (index >= field.max) return null;
  const isHere = (name: string) =>
    Array.from({ length: field.max - index }, (_, more) => `${field.key}.${index + more}.`).some(
      (prefix) => name.startsWith(prefix),
    );
  const isOpen =
    Object.entries(values).some(([name, value]) => value !== '' && isHere(name)) ||
    problems.some(({ control = '' }) => isHere(control));
  return (
    <details open={isOpen}>
      <summary>
        {field.add}
        <span class="sr"> ({blockName(field, index)})</span>
      </summary>
      <Block {...props} />
      <MoreBlocks {...props} index={index + 1} />
    </details>
  );
}
