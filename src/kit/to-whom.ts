/** « à » before a name with its article: « à la mairie », « au CCAS », « aux élus ». */
export function toWhom(name: string): string {
  if (name.startsWith('le ')) return `au ${name.slice('le '.length)}`;
  if (name.startsWith('les ')) return `aux ${name.slice('les '.length)}`;
  return `à ${name}`;
}
