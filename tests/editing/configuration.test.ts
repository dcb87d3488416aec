import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { forgeBackend, publishMode } from '../../src/editing/backend.ts';
import { buildConfiguration } from '../../src/editing/configuration.ts';
import { EditingSchema } from '../../src/editing/editing.ts';
import { buildFields } from '../../src/editing/fields.ts';
import { readSchema } from '../../src/editing/schema-node.ts';
import type { ToolField } from '../../src/editing/tool-configuration.ts';
import { LineSchema, SlugSchema } from '../../src/kit/editor-text.ts';
import { FieldSchema } from '../../src/questions/field-schema.ts';
import { FIXTURE } from '../support/project.ts';
import { toolTakes } from '../support/tool-takes.ts';

toolTakes(FIXTURE);

/** Every control, however deep. */
function everyField(fields: readonly ToolField[]): readonly ToolField[] {
  return fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...everyField(field.types?.flatMap((type) => type.fields) ?? []),
  ]);
}

describe('the controls', () => {
  const { collections, singletons } = buildConfiguration(forgeBackend(undefined), 'content');
  const all = everyField([...collections, ...singletons].flatMap(({ fields }) => fields));

  test('have a French label and a help that is a sentence', () => {
    for (const { label, hint } of all) {
      expect(label).toMatch(/^[\p{Lu}«]/u);
      expect(hint).toMatch(/[.?]$/u);
    }
  });

  test('offer what exists instead of asking for a short name', () => {
    const named = new Map(all.map((field) => [field.name, field]));
    expect(named.get('service')).toMatchObject({ widget: 'relation', collection: 'services' });
    expect(named.get('theme')).toMatchObject({ widget: 'relation', file: 'themes' });
    expect(named.get('related')).toMatchObject({ collection: 'demarches', multiple: true });
    expect(named.get('lifeEvents')).toMatchObject({ file: 'evenements-de-vie', multiple: true });
  });

  test('have one kind of question for each that the build knows', () => {
    const questions = all.find(({ name }) => name === 'fields');
    expect(questions?.types?.map(({ label }) => label)).toContain('Case à cocher');
    const known = FieldSchema.options.map(({ entries }) => entries.type.literal);
    expect(questions?.types?.map(({ name }) => name)).toEqual(known);
  });

  test('say what is expected as the build does', () => {
    expect(all.find(({ name }) => name === 'postalCode')?.pattern).toEqual([
      '/^\\d{5}$/u',
      'Attendu\u00a0: un code postal de cinq chiffres',
    ]);
  });
});

describe('a schema that gained', () => {
  const words = { label: 'Titre', help: 'Un titre.' };
  const build = (schema: v.GenericSchema, texts: Parameters<typeof buildFields>[1]) => {
    const node = readSchema(schema);
    return buildFields(node.kind === 'group' ? node.entries : [], texts, []);
  };

  test('a key without French words is refused', () => {
    const schema = v.strictObject({ title: LineSchema, extra: LineSchema });
    expect(() => build(schema, { title: words })).toThrow(/label and help for the key extra/u);
  });

  test('a choice without French words is refused', () => {
    const schema = v.strictObject({ title: v.picklist(['a', 'b']) });
    const texts = { title: { ...words, choices: { a: 'A' } } };
    expect(() => build(schema, texts)).toThrow(/the choice b of title/u);
  });

  test('a short name of nothing known is refused', () => {
    const schema = v.strictObject({ title: SlugSchema });
    expect(() => build(schema, { title: words })).toThrow(/What does title name/u);
  });

  test('a kind of value without a control is refused', () => {
    const schema = v.strictObject({ title: v.date() });
    expect(() => build(schema, { title: words })).toThrow(/no control/u);
  });
});

describe('a review in the forge', () => {
  const gitlab = { forge: 'gitlab', repository: 'mairie/site' } as const;
  const mode = (editing: unknown) => publishMode(v.parse(EditingSchema, editing));

  test('is asked for: without a word, saving publishes', () => {
    expect(mode(gitlab)).toBe('simple');
    const { publish_mode: asked } = buildConfiguration(
      forgeBackend(undefined),
      'content',
      mode({ ...gitlab, review: true }),
    );
    expect(asked).toBe('editorial_workflow');
  });

  test('is refused for a forge that the tool does not know how to ask', () => {
    const url = 'https://git.ma-commune.fr';
    const { issues } = v.safeParse(EditingSchema, {
      ...gitlab,
      ...{ forge: 'gitea', url, review: true },
    });
    expect(issues?.[0].message).toContain('protégez la branche');
  });
});

describe('where content is kept', () => {
  test('is this computer alone when nothing is said', () => {
    expect(forgeBackend(undefined).auth_methods).toEqual(['token']);
  });

  test.each([
    [{ forge: 'gitlab', repository: 'mairie/site', application: 'abc' }, 'pkce', undefined],
    [
      { forge: 'gitea', repository: 'mairie/site', url: 'https://git.ma-commune.fr' },
      undefined,
      'https://git.ma-commune.fr/api/v1',
    ],
    [{ forge: 'github', repository: 'mairie/site' }, undefined, undefined],
  ] as const)('can be %o', (editing, authType, apiRoot) => {
    const backend = forgeBackend(editing);
    expect(backend).toMatchObject({ name: editing.forge, repo: 'mairie/site' });
    expect([backend.auth_type, backend.api_root]).toEqual([authType, apiRoot]);
  });
});
