import type { ContentProblem } from '../../kit/content-problem.ts';
import { cutText } from '../../kit/cut-text.ts';

/** Names that would change objects themselves, not what they hold. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any procedure: somebody is trying to exhaust whoever reads it. */
const DEPTH_LIMIT = 30;
const TAG = /<[/!?]?[a-z][^>]{0,40}>?/iu;
/** Characters that nobody sees and that turn the order of a line round, or drive a terminal. */
const UNSEEN = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What must not be in data that come from elsewhere, wherever it hides. Stops at the first of each branch. */
export function findHostile(value: unknown, key = '', depth = 0): readonly ContentProblem[] {
  if (typeof value === 'string') return findInText(value, key);
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEPTH_LIMIT) {
    return [{ key, expected: 'des clés moins profondes', found: 'plus de 30 niveaux' }];
  }
  return Object.entries(value).flatMap(([name, child]) => {
    const path = key === '' ? name : `${key}.${name}`;
    if (RESERVED.has(name)) {
      return [{ key: path, expected: 'une autre clé : ce mot est réservé', found: `« ${name} »` }];
    }
    return [...findInText(name, key), ...findHostile(child, path, depth + 1)];
  });
}

function findInText(text: string, key: string): readonly ContentProblem[] {
  const tag = TAG.exec(text)?.[0];
  if (tag !== undefined) {
    return [{ key, expected: 'du texte, sans balise HTML', found: `« ${cutText(tag)} »` }];
  }
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return [];
  const code = (unseen.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase();
  return [{ key, expected: 'du texte, sans caractère caché', found: `le caractère U+${code}` }];
}
