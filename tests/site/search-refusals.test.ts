import { describe, expect, test } from 'vitest';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const COMMUNE = 'content/commune.yml';
const SAME_WORDS = 'content/synonymes.yml';

describe('the build is refused, in French,', () => {
  test('when a word has no list of words that mean the same', async () => {
    content().replace(SAME_WORDS, 'môme: [enfant]', 'môme: enfant');
    expect(await content().refusal()).toMatch(/synonymes\.yml.*clé « môme ».*une liste de mots/su);
  });

  test('when the list of everyday words is gone', async () => {
    content().removeFile(SAME_WORDS);
    expect(await content().refusal()).toContain(SAME_WORDS);
  });

  test.each(['acte-de-naissance', 'inconnue'])(
    'when the free form « %s » has nowhere to put the words of a search',
    async (slug) => {
      content().replace(COMMUNE, /^freeForm:.*/mu, `freeForm: ${slug}`);
      const message = await content().refusal();
      expect(message).toMatch(/freeForm.*une question long-text dont la clé est besoin/su);
      expect(message).toContain(`« ${slug} »`);
    },
  );
});
