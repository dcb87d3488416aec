import { entryTexts } from './entry-texts.ts';
import type { NamedChoice } from './named-choice.ts';
import { idOf, ticked, type Typed } from './typed-entry.ts';

/** Past this number, words to tick are folded. */
const MANY = 12;

/** Words to tick, a box each. */
export function Ticks({
  path,
  choices,
  typed,
}: {
  readonly path: string;
  readonly choices: readonly NamedChoice[];
  readonly typed: Typed;
}) {
  const isOn = ({ value }: NamedChoice) => typed[`${path}.${value}`] === 'on';
  const shown = withTicked(choices, path, typed);
  const boxes = shown.map((choice) => {
    const name = `${path}.${choice.value}`;
    const id = idOf(name);
    return (
      <p class="choice" key={id}>
        <input id={id} type="checkbox" name={name} checked={isOn(choice)} />{' '}
        <label for={id}>{choice.label}</label>
      </p>
    );
  });
  if (shown.length <= MANY) return <>{boxes}</>;
  return (
    <details>
      <summary>{entryTexts.chosen(shown.filter(isOn).length)}</summary>
      {boxes}
    </details>
  );
}

/** What is ticked and no more in the list stays: it is told by the checks. */
function withTicked(
  choices: readonly NamedChoice[],
  path: string,
  typed: Typed,
): readonly NamedChoice[] {
  const known = new Set(choices.map(({ value }) => value));
  const others = ticked(path, typed).filter((value) => !known.has(value));
  return [...choices, ...others.map((value) => ({ value, label: value }))];
}
