import type { SchemaNode } from '../../../editing/schema-node.ts';
import type { AnyKeyText } from '../../../kit/key-texts.ts';
import { entryTexts } from './entry-texts.ts';
import type { DrawnEntry } from './EntryFields.tsx';
import { EntryProblems } from './EntryProblems.tsx';
import type { NamedChoice } from './named-choice.ts';
import { problemsAt } from './shown-problems.ts';
import { Ticks } from './Ticks.tsx';
import { idOf, isTicked } from './typed-entry.ts';

/** Past this length, a text gets several lines. */
const ONE_LINE = 200;

export interface EntryControlProps {
  readonly node: SchemaNode;
  readonly path: string;
  readonly text: AnyKeyText;
  readonly isRequired: boolean;
  readonly drawn: DrawnEntry;
}

/** One box, its name, its help, and what is wrong in it. */
export function EntryControl({ node, path, text, isRequired, drawn }: EntryControlProps) {
  const id = idOf(path);
  const problems = problemsAt(drawn.problems, path, node.kind === 'list');
  const label = entryTexts.label(text.label, isRequired || node.kind === 'boolean');
  const described = problems.length === 0 ? `${id}-aide` : `${id}-erreur ${id}-aide`;
  const shape = problems.length === 0 ? 'field' : 'field wrong';
  const hint = (
    <>
      <p class="hint" id={`${id}-aide`}>
        {text.help}
      </p>
      <EntryProblems problems={problems} id={`${id}-erreur`} />
    </>
  );
  if (node.kind === 'list' && isTicked(node)) {
    const choices = choicesOf(node.item, path, text, drawn) ?? [];
    return (
      <fieldset class={shape} id={id} tabIndex={-1} aria-describedby={described}>
        <legend>{label}</legend>
        {hint}
        <Ticks {...{ path, choices, typed: drawn.typed }} />
      </fieldset>
    );
  }
  const common = {
    ...{ id, name: path, 'aria-describedby': described },
    ...(problems.length > 0 && { 'aria-invalid': 'true' as const }),
  };
  return (
    <div class={shape}>
      <label for={id}>{label}</label>
      {hint}
      <Box
        {...{ node, common, value: drawn.typed[path] ?? '' }}
        options={choicesOf(node, path, text, drawn)}
      />
    </div>
  );
}

interface BoxProps {
  readonly node: SchemaNode;
  readonly value: string;
  readonly options: readonly NamedChoice[] | undefined;
  readonly common: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid'?: 'true';
  };
}

function Box({ node, value, options, common }: BoxProps) {
  if (options !== undefined) {
    // What is there and no more in the list stays chosen: it is told by the checks.
    const isKnown = value === '' || options.some((option) => option.value === value);
    const shown = isKnown ? options : [...options, { value, label: value }];
    return (
      <select {...common}>
        <option value="">{entryTexts.nothing}</option>
        {shown.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (node.kind === 'boolean') {
    return <input {...common} type="checkbox" checked={value === 'on'} />;
  }
  if (node.kind === 'list' || isLong(node)) {
    return (
      <textarea {...common} rows={4} spellcheck>
        {value}
      </textarea>
    );
  }
  return <input {...common} type={typeOf(node)} value={value} autocomplete="off" />;
}

function choicesOf(
  node: SchemaNode,
  path: string,
  { choices }: AnyKeyText,
  drawn: DrawnEntry,
): readonly NamedChoice[] | undefined {
  if (node.kind === 'slug') return drawn.choices[path.split('.').at(-1) ?? ''];
  if (node.kind !== 'choice') return undefined;
  return node.values.map((value) => ({
    value: String(value),
    label: choices?.[value] ?? String(value),
  }));
}

const isLong = (node: SchemaNode): boolean =>
  node.kind === 'text' && (node.rules.maxLength ?? 0) > ONE_LINE;

function typeOf(node: SchemaNode): string {
  if (node.kind === 'day') return 'date';
  if (node.kind === 'local-time') return 'datetime-local';
  if (node.kind === 'text' && node.rules.format !== undefined) return node.rules.format;
  return 'text';
}
