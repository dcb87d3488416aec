import type { ContentProblem } from '../../kit/content-problem.ts';
import { findPlaceholder } from './placeholders.ts';

/**
 * No procedure may be online only: a person who cannot use the site keeps another way
 * (Conseil d'État, 3 June 2022, n° 452798). A text that says otherwise is wrong in law.
 */
const ONLINE_ONLY =
  /(?:obligatoire(?:ment)?|uniquement|exclusivement|seulement) (?:en ligne|par internet)|(?:en ligne|par internet) (?:uniquement|exclusivement|seulement)/iu;

/** Looks at every text of a content file, however deep, for what may not be published. */
export function validateTexts(value: unknown, path = ''): readonly ContentProblem[] {
  if (typeof value === 'string') return validateText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    validateTexts(child, path === '' ? key : `${path}.${key}`),
  );
}

function validateText(text: string, key: string): readonly ContentProblem[] {
  const placeholder = findPlaceholder(text);
  const onlineOnly = ONLINE_ONLY.exec(text.replaceAll(/\s+/gu, ' '))?.[0];
  return [
    ...(placeholder === undefined
      ? []
      : [{ key, expected: 'un texte définitif', found: `« ${placeholder} »` }]),
    ...(onlineOnly === undefined
      ? []
      : [
          {
            key,
            expected:
              'une autre manière de faire que la demande en ligne, sur place ou par courrier',
            found: `« ${onlineOnly} »`,
          },
        ]),
  ];
}
