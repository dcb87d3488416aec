import { describe, expect, test } from 'vitest';
import { findPlaceholder } from '../../src/build/placeholders.ts';
import { ADMIVILLE } from '../builders/content.ts';

const PROOF = /justificatif de domicile/iu;

describe('the content of Admiville', () => {
  test('holds its three first procedures', () => {
    const slugs = ADMIVILLE.procedures.map(({ slug }) => slug);
    expect(slugs).toEqual(
      expect.arrayContaining([
        'acte-de-naissance',
        'autorisation-stationnement',
        'subvention-association',
      ]),
    );
  });

  test.each(ADMIVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    '%s keeps a staffed way that is not digital, and never calls itself online only',
    (_slug, { procedure, body }) => {
      const { desk, phone } = procedure.channels;
      expect(desk ?? phone).toBeDefined();
      expect(JSON.stringify(procedure) + body).not.toMatch(/obligatoire(?:ment)? en ligne/iu);
    },
  );

  test.each(ADMIVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    '%s states why each question is asked, and asks for a proof of address only where the law does',
    (_slug, { definition, procedure }) => {
      for (const field of definition.form.flatMap(({ fields }) => fields)) {
        expect(field.need.length).toBeGreaterThan(10);
      }
      for (const { label, legalBasis } of procedure.documents) {
        // CRPA R113-8 lists the few cases where it may be asked.
        if (!/R\.\s113-8$/u.test(legalBasis.article ?? '')) expect(label).not.toMatch(PROOF);
      }
    },
  );

  test.each(ADMIVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    '%s keeps the version of its definition while its text stays the same',
    async (slug, { definition }) => {
      const { loadContent } = await import('../../src/build/load-content.ts');
      const { ROOT } = await import('../support/project.ts');
      const again = (await loadContent(ROOT)).procedures.find((entry) => entry.slug === slug);
      expect(again?.definition.version).toBe(definition.version);
      expect(definition.version).toMatch(/^[0-9a-f]{16}$/u);
    },
  );
});

describe('looking for placeholders', () => {
  test.each([
    'TODO',
    'Prix : à compléter',
    'lorem ipsum dolor',
    'a@example.com',
    '{{ nom }}',
    '[…]',
  ])('finds « %s »', (text) => {
    expect(findPlaceholder(text)).toBeDefined();
  });

  test.each([
    'la méthodologie',
    'mairie@admiville.example',
    'à définition égale',
    'complétez',
    'Formulaire à compléter',
  ])('leaves « %s » alone', (text) => {
    expect(findPlaceholder(text)).toBeUndefined();
  });
});
