/** Collections of the tool whose entries are named elsewhere by their slug. */
const SERVICES = { collection: 'services', value_field: '{{slug}}', display_fields: ['name'] };
const BODIES = { collection: 'organismes', value_field: '{{slug}}', display_fields: ['name'] };
const PROCEDURES = { collection: 'demarches', value_field: '{{slug}}', display_fields: ['title'] };

/** An entry of a list that is a whole file. */
const inFile = (file: string, name = 'title') => ({
  collection: '_singletons',
  file,
  value_field: `${file}.*.slug`,
  display_fields: [`${file}.*.${name}`],
});

/** What a key names, by its name: `crossValidate` refuses a name of nothing at build. */
const NAMED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  service: SERVICES,
  owner: SERVICES,
  body: BODIES,
  procedure: PROCEDURES,
  procedures: PROCEDURES,
  related: PROCEDURES,
  mostAsked: PROCEDURES,
  freeForm: PROCEDURES,
  registration: PROCEDURES,
  theme: inFile('themes'),
  lifeEvents: inFile('evenements-de-vie'),
  districts: inFile('quartiers', 'name'),
};
/** Keys that give a name instead of using one. */
const GIVES_A_NAME: ReadonlySet<string> = new Set(['id', 'slug']);
/** Keys that may also hold a word that names no file. */
const TAKES_A_WORD: ReadonlySet<string> = new Set(['authority']);

/**
 * The control that offers what a key may name; nothing for a key where a short name is written.
 * @throws {TypeError} on a key whose names are unknown
 */
export function relationOf(path: readonly string[]) {
  const key = path.at(-1) ?? '';
  if (GIVES_A_NAME.has(key) || TAKES_A_WORD.has(key)) return undefined;
  const named = NAMED[key];
  if (named === undefined) throw new TypeError(`What does ${path.join('.')} name?`);
  return { widget: 'relation', ...named };
}
