import type { ComponentChildren, ComponentType } from 'preact';
import { PROTOCOL } from '../../kit/protocol.ts';
import { problemOf } from '../answer-problem.ts';
import { controlId } from '../control-id.ts';
import type { Field } from '../field.ts';
import type { FieldProps } from '../FieldProps.ts';
import { QuestionGroup } from '../QuestionFrame.tsx';
import type { GroupField as Group } from './group-schema.ts';
import { groupTexts } from './group-texts.ts';
import { blockName, shownBlocks } from './group.ts';

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

type BlockProps = GroupFieldProps & {
  readonly index: number;
  readonly children?: ComponentChildren;
};

function Block({ field, values, problems, index, Question, children }: BlockProps) {
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
      {children}
    </fieldset>
  );
}

/**
 * Takes a block back, where a script does not: a radio button cannot be unticked. A box, because a button
 * would be the one that « Enter » presses.
 */
function RemovalBox({ field, index }: BlockProps) {
  const name = `${field.key}.${index}`;
  const id = `${controlId(name)}-retirer`;
  return (
    <div class="choice take-back">
      <input type="checkbox" id={id} name={PROTOCOL.remove} value={name} />
      <label for={id}>{groupTexts.removeBlock(blockName(field, index))}</label>
    </div>
  );
}

/** One more block, which holds the next one: a single « Ajouter » is in sight at a time. */
function MoreBlocks(props: BlockProps) {
  const { field, values, problems, index } = props;
  if (index >= field.max) return null;
  const answered = Object.entries(values).flatMap(([name, value]) => (value === '' ? [] : [name]));
  const wrong = problems.flatMap(({ control = [] }) => control);
  const holds = (block: number) =>
    [...answered, ...wrong].some((name) => name.startsWith(`${field.key}.${block}.`));
  const blocks = Array.from({ length: field.max - index }, (_, more) => index + more);
  return (
    <details open={blocks.some(holds)}>
      <summary>
        {field.add}
        <span class="sr"> ({blockName(field, index)})</span>
      </summary>
      <Block {...props}>{holds(index) && <RemovalBox {...props} />}</Block>
      <MoreBlocks {...props} index={index + 1} />
    </details>
  );
}
