import type { AnyKeyText, AnyKeyTexts } from '../kit/key-texts.ts';
import { CONTENT_KINDS } from './content-kinds.ts';

/** A key as the editing tool shows it. */
export interface NamedKey {
  /** « Formulaire 1 › Questions 2 › Aide »: labels, and places in lists counted from 1. */
  readonly words: string;
  /** French of the words that the key may hold. */
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * Names the key of a content file in French, for whoever has never seen the file.
 * @param file its path, wherever the content is
 * @param key path of the key: `form.0.fields.1.hint`
 * @returns nothing for what the tool does not edit
 */
export function nameKey(file: string, key: string): NamedKey | undefined {
  const [name = '', folder] = file.split('/').toReversed();
  const kind = CONTENT_KINDS.find(({ path, isFolder }) => path === (isFolder ? folder : name));
  const words: string[] = [];
  let texts: AnyKeyTexts | undefined = kind?.texts;
  let text: AnyKeyText | undefined;
  for (const part of key.split('.')) {
    if (/^\d+$/u.test(part)) {
      words.push(`${words.pop() ?? kind?.singular ?? ''} ${Number(part) + 1}`.trim());
      continue;
    }
    text = texts?.[part];
    if (text === undefined) return undefined;
    words.push(text.label);
    texts = keysOf(text);
  }
  return { words: words.join(' › '), choices: text?.choices ?? {} };
}

/** Keys under a key. Of several kinds, nobody knows which one is written there: any of them tells. */
function keysOf({ keys, kinds }: AnyKeyText): AnyKeyTexts | undefined {
  if (kinds === undefined) return keys;
  const every = Object.entries(kinds);
  const choices = Object.fromEntries(every.map(([kind, { name }]) => [kind, name]));
  return {
    ...(Object.assign({}, ...every.map(([, { keys: own }]) => own).toReversed()) as AnyKeyTexts),
    ...Object.fromEntries(
      Object.entries(keys ?? {}).map(([key, text]) => [key, { ...text, choices }]),
    ),
  };
}
