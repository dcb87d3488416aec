/** The commune, as addresses name it. */
export interface Town {
  readonly name: string;
  readonly postalCode: string;
}

/**
 * Says whether a row is about the commune: same name, however it is written, in the same département,
 * because a postal code may be shared by several communes, or several may serve one. A row that does
 * not tell is taken: the check refuses it and says why.
 */
export function isInTown(fields: Readonly<Record<string, unknown>>, town: Town): boolean {
  const { commune, code_postal: postalCode } = fields;
  if (typeof commune !== 'string' || commune === '') return true;
  if (plainName(commune) !== plainName(town.name)) return false;
  if (typeof postalCode !== 'string' || !/^\d{5}$/u.test(postalCode)) return true;
  return departement(postalCode) === departement(town.postalCode);
}

/** « ST-DENIS » and « Saint-Denis » are one town. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replaceAll(/\bst\b/gu, 'saint')
    .replaceAll(/\bste\b/gu, 'sainte');
}

/** Two digits, three overseas. */
function departement(postalCode: string): string {
  return postalCode.slice(0, /^9[78]/u.test(postalCode) ? 3 : 2);
}
