/** Names and numbers of the demonstration commune, and those that take their place. */
export interface Renaming {
  readonly from: {
    readonly name: string;
    readonly ofName: string;
    readonly id: string;
    readonly street: string;
  };
  readonly to: {
    readonly name: string;
    readonly ofName: string;
    readonly id: string;
    readonly street: string;
    readonly phone: string;
    readonly email: string;
  };
}

const PHONE = /\b01[ \u00a0\u202f]99[ \u00a0\u202f]00(?:[ \u00a0\u202f]\d\d){2}\b/gu;
/** A house of the demonstration, where people are received: the town hall receives them here. */
const HOUSE = /\bla Maison des \p{Ll}+/gu;

/** Puts the new commune where a text names the demonstration. Addresses and numbers become those of its town hall. */
export function rename(text: string, { from, to }: Renaming): string {
  const apostrophes = (name: string) => name.replaceAll('’', "['’]");
  return text
    .replaceAll(new RegExp(`[\\w.-]+@${from.id}\\.example`, 'giu'), to.email)
    .replaceAll(new RegExp(apostrophes(from.ofName), 'gu'), to.ofName)
    .replaceAll(new RegExp(`à ${from.name}`, 'gu'), atName(to.name))
    .replaceAll(new RegExp(from.name, 'gu'), to.name)
    .replaceAll(new RegExp(`\\b${from.id}\\b`, 'gu'), to.id)
    .replaceAll(PHONE, to.phone)
    .replaceAll(HOUSE, 'l’accueil')
    .replaceAll(from.street, to.street);
}

/** « à Valmont », « au Mans », « aux Ulis ». */
function atName(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`;
}

/** The street of a postal line, without its number: « place de l’Hôtel-de-Ville ». */
export const streetOf = (line: string) => line.replace(/^\d+[^,]*, /u, '');

/** The same in every text of a value. */
export function renameAll<T>(value: T, renaming: Renaming): T {
  if (typeof value === 'string') return rename(value, renaming) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => renameAll(item, renaming)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, renameAll(child, renaming)]),
  ) as T;
}
