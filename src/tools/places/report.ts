import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { PlacesMerge, RefusedRow } from './merge-places.ts';

export const HELP = `Importer une liste de lieux où l’on aide, au format national de la médiation numérique.

  npm run lieux -- lieux.csv
  npm run lieux -- lieux.json
  npm run lieux -- https://exemple.fr/lieux.csv

Seuls les lieux de la commune sont gardés. Un lieu déjà connu (même id) est remplacé, un nouveau est
ajouté, aucun n’est effacé. Voir docs/lieux.md.`;

type Named = readonly { readonly id: string; readonly nom: string }[];

/**
 * Tells in French what an import did, and what is left to do.
 * @param files as people are told of them
 */
export function describeMerge(
  merge: PlacesMerge,
  isWritten: boolean,
  withoutDistrict: Named,
  files: { readonly places: string; readonly districts: string },
): string {
  const { refused, elsewhere, unknownColumns } = merge;
  return [
    ...list('ajouté', 'ajoutés', merge.added),
    ...list('mis à jour', 'mis à jour', merge.changed),
    ...list('déjà à jour', 'déjà à jour', merge.unchanged),
    ...list('plus récent ici, gardé', 'plus récents ici, gardés', merge.newerHere),
    ...list('absent du fichier, gardé', 'absents du fichier, gardés', merge.missing),
    ...(elsewhere === 0
      ? []
      : [`${formatCount(elsewhere, 'lieu', 'lieux')} d’autres communes, non repris.`]),
    ...(unknownColumns.length === 0
      ? []
      : [fr`Colonnes inconnues du format national, non reprises : ${unknownColumns.join(', ')}.`]),
    ...(refused.length === 0
      ? []
      : [`${formatCount(refused.length, 'lieu refusé', 'lieux refusés')} :`]),
    ...refused.map(describeRefused),
    isWritten
      ? `${files.places} est à jour.`
      : `Rien n’a changé : ${files.places} est resté comme il était.`,
    ...(withoutDistrict.length === 0
      ? []
      : [fr`À ranger dans ${files.districts} : ${names(withoutDistrict)}.`]),
  ].join('\n');
}

function list(one: string, many: string, places: Named): readonly string[] {
  if (places.length === 0) return [];
  const words = formatCount(places.length, `lieu ${one}`, `lieux ${many}`);
  return [fr`${words} : ${names(places)}.`];
}

function names(places: Named): string {
  return places.map(({ id, nom }) => `${nom} (${id})`).join(', ');
}

function describeRefused({ where, name, problems }: RefusedRow): string {
  const lines = problems.map(
    ({ key, expected, found }) =>
      `    champ « ${key} »\n      attendu : ${expected}\n      trouvé : ${found}`,
  );
  return [`  ${where}${name === undefined ? '' : `, « ${name} »`}`, ...lines].join('\n');
}
