import { toJsonSchema } from '@valibot/to-json-schema';
import { LegalBasisSchema } from '../kit/legal-basis.ts';
import { FieldSchema } from '../questions/field-schema.ts';
import { CATALOGUE_SCHEMA_PATH, CATALOGUE_VERSION, CatalogueSchema } from './catalogue.ts';
import { ProcedureSchema } from './procedure.ts';

/**
 * JSON Schema (2020-12) of `/demarches.json`, from the schemas that check the content. Rules that
 * JSON Schema cannot say, such as « a day that exists », are left out: the importer checks them.
 */
export function catalogueJsonSchema(site: string): object {
  const { $schema, ...schema } = toJsonSchema(CatalogueSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    errorMode: 'ignore',
    definitions: { Procedure: ProcedureSchema, Field: FieldSchema, LegalBasis: LegalBasisSchema },
  });
  const title = `Catalogue des démarches, format ${CATALOGUE_VERSION}`;
  return { $schema, $id: `${site}${CATALOGUE_SCHEMA_PATH}`, title, ...schema };
}
