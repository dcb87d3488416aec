import * as v from 'valibot';

const KEY = 'une clé en minuscules, chiffres et _, par exemple date_debut';

/** Key of a field: the `name` of its control, the key of its stored answer. A public contract. */
export const FieldKeySchema = v.pipe(
  v.string(KEY),
  v.regex(/^[a-z][a-z0-9_]{0,39}$/u, KEY),
  v.notValues(['constructor', 'prototype'], 'une autre clé : ce mot est réservé'),
);
