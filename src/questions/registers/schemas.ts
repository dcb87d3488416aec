// Written by `npm run genres` from ../kinds.ts.
import { FilesFieldSchema } from '../files/files-schema.ts';
import { GroupFieldSchema } from '../group/group-schema.ts';
import { InformationFieldSchema } from '../information/information-schema.ts';
import { PeriodFieldSchema } from '../period/period-schema.ts';
import { SIMPLE_SCHEMAS } from './simple-schemas.ts';

export const SCHEMAS = [
  ...SIMPLE_SCHEMAS,
  PeriodFieldSchema,
  FilesFieldSchema,
  GroupFieldSchema,
  InformationFieldSchema,
] as const;
