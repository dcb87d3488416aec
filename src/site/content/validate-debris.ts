import type { ContentProblem } from '../../kit/content-problem.ts';
import { cutText } from '../../kit/cut-text.ts';
import { BODY_KEY } from './content-error.ts';

/** What a word processor leaves in a text that is pasted, and what to write instead. */
interface Debris {
  readonly look: RegExp;
  readonly expected: string;
  /** Only in the text of a page: keys are one line. */
  readonly onlyInBody?: true;
}

/** Bullets of Word, those of its own font included. */
const BULLET = '[•‣◦▪■●·\\u{f0b7}\\u{f0a7}]';

const DEBRIS: readonly Debris[] = [
  {
    look: /[\u00ad\u200b\u2060\ufeff]/u,
    expected:
      'un texte sans signe invisible (césure de Word) : effacez ces mots et tapez-les de nouveau',
  },
  {
    look: /\p{L}[\u0300-\u036f\u0327]/u,
    expected: 'des accents tapés au clavier : ceux-ci sont collés à côté de la lettre',
  },
  {
    look: new RegExp(`^[ \\t]*${BULLET}`, 'mu'),
    expected: 'une vraie liste : le bouton « Liste », ou un tiret court et une espace',
  },
  {
    look: /^[^\t\n]*\S\t+\S.*\n[^\t\n]*\S\t+\S/mu,
    expected: 'une liste, une ligne pour chaque cas : un tableau de Word ne garde pas ses colonnes',
    onlyInBody: true,
  },
  {
    look: /^(?:\*\*|__)[^*_\n]+(?:\*\*|__)[ \t]*:?[ \t]*$(?!\n[^\n])/mu,
    expected: 'un vrai titre : le bouton « Titre 2 », ou ## devant, au lieu du gras',
    onlyInBody: true,
  },
];

/** Looks for what a word processor left in every text of a content file. */
export function validateDebris(
  data: unknown,
  body: string,
  bodyLine: number,
): readonly ContentProblem[] {
  return [...inData(data, ''), ...inBody(body, bodyLine)];
}

function inData(value: unknown, path: string): readonly ContentProblem[] {
  if (typeof value === 'string') {
    const found = DEBRIS.find(({ look, onlyInBody }) => onlyInBody !== true && look.test(value));
    return found === undefined ? [] : [describe(found, path || BODY_KEY, value)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    inData(child, path === '' ? key : `${path}.${key}`),
  );
}

function inBody(body: string, bodyLine: number): readonly ContentProblem[] {
  return DEBRIS.flatMap((debris) => {
    const at = debris.look.exec(body)?.index;
    if (at === undefined) return [];
    const line = body.slice(0, at).split('\n').length - 1;
    return [describe(debris, `(ligne ${bodyLine + line})`, body.split('\n')[line] ?? '')];
  });
}

function describe({ expected }: Debris, key: string, text: string): ContentProblem {
  return { key, expected, found: `« ${cutText(text.trim().replaceAll(/\t+/gu, ' | '))} »` };
}
