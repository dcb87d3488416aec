import type { SchemaEntry, SchemaNode } from '../../../editing/schema-node.ts';
import type { AnyKeyText, AnyKeyTexts } from '../../../kit/key-texts.ts';
import { entryTexts } from './entry-texts.ts';
import { EntryControl } from './EntryControl.tsx';
import { EntryProblems } from './EntryProblems.tsx';
import type { NamedChoices } from './named-choice.ts';
import { problemsAt, type ShownProblem } from './shown-problems.ts';
import { idOf, ranksOf, REMOVED, type Typed } from './typed-entry.ts';

/** What every box of an entry is drawn from. */
export interface DrawnEntry {
  readonly typed: Typed;
  readonly problems: readonly ShownProblem[];
  readonly choices: NamedChoices;
}

interface FieldsProps {
  readonly entries: readonly SchemaEntry[];
  readonly texts: AnyKeyTexts;
  readonly path: string;
  readonly drawn: DrawnEntry;
}

/** Boxes for the keys of a group, with the words of the editing tool. */
export function EntryFields({ entries, texts, path, drawn }: FieldsProps) {
  return (
    <>
      {entries.map(({ name, node, isRequired }) => {
        const text = texts[name];
        if (text === undefined) throw new TypeError(`No French words for ${path}.${name}`);
        const place = { path: `${path}.${name}`, text, isRequired, drawn };
        if (node.kind === 'group') return <GroupField key={name} {...place} node={node} />;
        if (node.kind === 'list' && node.item.kind === 'group')
          return <GroupsField key={name} {...place} item={node.item} />;
        return <EntryControl key={name} {...place} node={node} />;
      })}
    </>
  );
}

interface PlaceProps {
  readonly path: string;
  readonly text: AnyKeyText;
  readonly isRequired: boolean;
  readonly drawn: DrawnEntry;
}

function GroupField({
  node,
  text,
  path,
  isRequired,
  drawn,
}: PlaceProps & { readonly node: SchemaNode & { readonly kind: 'group' } }) {
  return (
    <fieldset class="field" id={idOf(path)} tabIndex={-1}>
      <legend>{entryTexts.label(text.label, isRequired)}</legend>
      <p class="hint">{text.help}</p>
      <EntryProblems problems={problemsAt(drawn.problems, path)} />
      <EntryFields entries={node.entries} texts={text.keys ?? {}} {...{ path, drawn }} />
    </fieldset>
  );
}

/** The groups that are there, then an empty one: once it is saved, another is offered. */
function GroupsField({
  item,
  text,
  path,
  isRequired,
  drawn,
}: PlaceProps & { readonly item: SchemaNode & { readonly kind: 'group' } }) {
  const ranks = ranksOf(path, drawn.typed);
  const one = text.one ?? text.label;
  return (
    <fieldset class="field" id={idOf(path)} tabIndex={-1}>
      <legend>{entryTexts.label(text.label, isRequired)}</legend>
      <p class="hint">{text.help}</p>
      <EntryProblems problems={problemsAt(drawn.problems, path)} />
      {[...ranks, (ranks.at(-1) ?? -1) + 1].map((rank, index) => (
        <fieldset class="field" key={rank} id={idOf(`${path}.${rank}`)} tabIndex={-1}>
          <legend>
            {index < ranks.length ? entryTexts.nth(one, index + 1) : entryTexts.another(one)}
          </legend>
          <EntryProblems problems={problemsAt(drawn.problems, `${path}.${rank}`)} />
          <EntryFields
            entries={item.entries}
            texts={text.keys ?? {}}
            path={`${path}.${rank}`}
            drawn={drawn}
          />
          {index < ranks.length && (
            <p class="choice">
              <input
                id={idOf(`${path}.${rank}.${REMOVED}`)}
                type="checkbox"
                name={`${path}.${rank}.${REMOVED}`}
              />{' '}
              <label for={idOf(`${path}.${rank}.${REMOVED}`)}>
                {entryTexts.remove(one, index + 1)}
              </label>
            </p>
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
