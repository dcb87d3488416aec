import * as v from 'valibot';
import { LegalBasisSchema } from '../../kit/legal-basis.ts';
import { questionEntries } from '../field-entries.ts';
import { formatTexts, type FileFormat } from './files-texts.ts';

const NAMES = Object.keys(formatTexts) as [FileFormat, ...FileFormat[]];
const MOST_FILES = 10;
const COUNT = `un nombre entier de fichiers, entre 1 et ${MOST_FILES}`;

/** Files that the person joins: plans, photos, documents. */
export const FilesFieldSchema = v.strictObject({
  type: v.literal('files'),
  ...questionEntries,
  /** What may be sent. */
  formats: v.optional(
    v.pipe(
      v.array(
        v.picklist(NAMES, `l’un de ces mots : ${NAMES.join(', ')}`),
        'une liste de genres de fichiers',
      ),
      v.minLength(1, 'au moins un genre de fichier'),
    ),
    ['pdf', 'photo'],
  ),
  /** Most files. */
  max: v.optional(
    v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(1, COUNT), v.maxValue(MOST_FILES, COUNT)),
    MOST_FILES,
  ),
  /** The text that allows the commune to ask for the document. */
  legalBasis: v.optional(LegalBasisSchema),
});
export type FilesField = v.InferOutput<typeof FilesFieldSchema>;
