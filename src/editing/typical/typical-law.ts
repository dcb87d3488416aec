/* Texts that typical procedures cite, as `textes.yml` names them. */

export const CRPA = 'Code des relations entre le public et l’administration';
export const EXCEPTIONS =
  'Décret n° 2015-1459 du 10 novembre 2015 relatif aux exceptions à l’application du principe « silence vaut acceptation »';
