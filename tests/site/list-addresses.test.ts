import { describe, expect, test } from 'vitest';
import { LIST_SLUGS } from '../../src/procedures/procedure-lists-texts.ts';
import { pageKind } from '../../src/site/measuring/page-kind.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

describe.each(LIST_SLUGS)('the address of the list « %s »', (slug) => {
  test('cannot be taken by a procedure', async () => {
    const file = `content/demarches/${slug}.md`;
    content().write(file, content().read('content/demarches/autorisation-stationnement.md'));
    const message = await content().refusal();
    expect(message).toContain(file);
    expect(message).toMatch(/un autre nom que ceux des listes de démarches : themes/u);
    expect(message).toContain(`trouvé : « ${slug} »`);
  });

  test('is not measured as the page of a procedure', () => {
    expect(pageKind(`/demarches/${slug}/`)).toBe('other');
  });
});
