import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/procedures/catalogue.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { ROOT } from '../support/project.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'dist', name), 'utf8'));
const catalogue = read('demarches.json') as Catalogue;
const schema = read('demarches.schema.json') as object;
// `format: uri` and the like are for people: the build has checked the addresses.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);

describe('the open data of the procedures', () => {
  test('say their version, their day, their licence and whose they are', () => {
    expect(catalogue).toMatchObject({
      format: 'parvis-demarches',
      version: '2.2',
      licence: { name: expect.stringContaining('Licence Ouverte') as string },
      commune: { id: PETITEVILLE.commune.id, site: PETITEVILLE.commune.site },
      $schema: `${PETITEVILLE.commune.site}/demarches.schema.json`,
    });
    expect(catalogue.generatedOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  test.each(PETITEVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    'hold the whole of %s',
    (slug, { procedure, definition, body }) => {
      const found = catalogue.procedures.find((entry) => entry.slug === slug);
      expect(found?.procedure).toEqual(procedure);
      expect(found?.body).toBe(body.trim());
      expect(found?.definitionVersion).toBe(definition.version);
      expect(found?.formUrl !== undefined).toBe(procedure.channels.online);
    },
  );

  test('follow the JSON Schema that is published with them', () => {
    validate(catalogue);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['no silence rule', (entry: Record<string, unknown>) => delete entry.silence],
    ['an unknown kind', (entry: Record<string, unknown>) => (entry.kind = 'magic')],
    ['an unknown key', (entry: Record<string, unknown>) => (entry.magic = true)],
    [
      'a question without its need',
      (entry: Record<string, unknown>) =>
        (entry.form = [{ title: 'a', fields: [{ type: 'text', key: 'a', label: 'a' }] }]),
    ],
  ])('which refuses a procedure with %s', (_what, change) => {
    const changed = structuredClone(catalogue);
    const [first] = changed.procedures;
    change(first?.procedure as unknown as Record<string, unknown>);
    expect(validate(changed)).toBe(false);
  });

  test('give away no knowledge sheet, and no answer of the guide for agents', () => {
    const text = JSON.stringify(catalogue);
    for (const { sheet } of PETITEVILLE.knowledgeSheets) expect(text).not.toContain(sheet.answer);
  });
});
