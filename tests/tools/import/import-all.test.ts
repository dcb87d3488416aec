import { load, CORE_SCHEMA } from 'js-yaml';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ProcedureSchema } from '../../../src/procedures/procedure.ts';
import { procedureFile } from '../../../src/tools/import/procedure-file.ts';
import { readCatalogue } from '../../../src/tools/import/read-catalogue.ts';
import { PETITEVILLE } from '../../builders/content.ts';
import { ownCatalogue } from '../../support/foreign-catalogue.ts';

const catalogue = ownCatalogue();

test.each(PETITEVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
  '%s is the same once exported and imported back',
  (slug, { procedure, body }) => {
    const { source } = readCatalogue(catalogue, slug);
    const file = procedureFile(source.procedure, source.body, ['Une remarque']);
    const [, yaml = '', ...rest] = file.split(/^---\n/mu);
    expect(v.parse(ProcedureSchema, load(yaml, { schema: CORE_SCHEMA }))).toEqual(procedure);
    expect(rest.join('---\n')).toBe(body);
    expect(yaml).not.toMatch(/[\u00a0\u202f]/u);
  },
);
