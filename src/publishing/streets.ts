import * as v from 'valibot';
import { LineSchema } from '../kit/editor-text.ts';

/**
 * `content/rues.yml`: names of the streets of the commune, as its signs write them. They help to type
 * an address; an address that is not there is taken all the same.
 */
export const StreetsSchema = v.pipe(
  v.array(
    v.pipe(LineSchema, v.maxLength(100, 'un nom de rue de 100 caractères au plus')),
    'une liste de noms de rues, ou []',
  ),
  v.checkItems(
    (name, index, names) => names.indexOf(name) === index,
    'un nom de rue qui n’est écrit qu’une fois',
  ),
);
export type Streets = v.InferOutput<typeof StreetsSchema>;
