import { expect, test } from 'vitest';
import { searchWords } from '../../src/search/search-words.ts';

/** An invisible mark sends a text by the longer way, which takes any script. */
const INVISIBLE = '\u200b';

test('a usual text and one with an invisible mark have the same words', () => {
  const signs = Array.from({ length: 0x2100 - 0x20 }, (_, place) =>
    String.fromCodePoint(place + 0x20),
  ).filter((sign) => !/\p{Cf}/u.test(sign));
  for (const sign of signs) {
    const text = `rue${sign}libre 12${sign}34 ${sign}`;
    expect(searchWords(text), sign).toEqual(searchWords(text + INVISIBLE));
  }
  expect(searchWords('Œuvre À L’ÉCOLE')).toEqual(['oeuvre', 'ecole']);
});
