import { format } from 'prettier';
import { PICKS, SIMPLE, UNASKED, WHOLE } from '../../questions/kinds.ts';

type Kind =
  | (typeof SIMPLE)[number]
  | (typeof PICKS)[number]
  | (typeof WHOLE)[number]
  | (typeof UNASKED)[number];

const INSIDE: readonly Kind[] = [...SIMPLE, ...PICKS];
const QUESTIONS: readonly Kind[] = [...INSIDE, ...WHOLE];
const FIELDS: readonly Kind[] = [...QUESTIONS, ...UNASKED];

/** A part of a kind: where its folder exports it, under which name. */
interface Part {
  readonly register: string;
  /** Name of the file, from that of the kind. */
  readonly file: (kind: Kind) => string;
  /** Name of the export, from that of the kind in PascalCase. */
  readonly made: (kind: string) => string;
  readonly type: string;
}

const part = (register: string, suffix: string, type: string, file = ''): Part => ({
  register,
  file: (kind) => `${kind}${file}.ts`,
  made: (kind) => `${kind.charAt(0).toLowerCase()}${kind.slice(1)}${suffix}`,
  type,
});

/** Parts that every question has: without one of them, the register does not compile. */
const NEEDED = [
  part('answers', 'Answer', 'AnswersOfKinds'),
  part('lines', 'Lines', 'LinesOfKinds'),
  part('papers', 'Paper', 'PapersOfKinds'),
  part('samples', 'Sample', 'SamplesOfKinds', '-sample'),
];
/** Parts that some have. */
const OPTIONAL = [
  part('parts', 'Parts', 'PartsOfKinds'),
  part('missing', 'Missing', 'MissingOfKinds'),
  part('offered', 'Offered', 'OfferedOfKinds'),
  part('values', 'Values', 'ValuesOfKinds'),
];
const DRAWINGS: Part = {
  register: 'drawings',
  file: (kind) => `${pascal(kind)}Field.tsx`,
  made: (kind) => `${kind}Field`,
  type: 'DrawingsOfKinds',
};
const SCHEMAS: Part = {
  register: 'schemas',
  file: (kind) => `${kind}-schema.ts`,
  made: (kind) => `${kind}FieldSchema`,
  type: '',
};
const EDITOR_TEXTS = part('editor-texts', 'EditorTexts', 'VariantTexts<Field>', '-editor-texts');

/** Text of each file of src/questions/registers/, by its name. */
export async function questionRegisters(): Promise<ReadonlyMap<string, string>> {
  const optional = await Promise.all(
    OPTIONAL.map(async (one) => tableOf(one, await kindsWith(one))),
  );
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(NEEDED.map((one) => [one.register, tableOf(one, QUESTIONS)])),
    ...Object.fromEntries(OPTIONAL.map((one, index) => [one.register, optional[index] ?? ''])),
    drawings: tableOf(DRAWINGS, FIELDS),
    'simple-schemas': listOf('SIMPLE_SCHEMAS', INSIDE),
    schemas: listOf('SCHEMAS', [...WHOLE, ...UNASKED], 'SIMPLE_SCHEMAS'),
    'simple-editor-texts': tableOf(
      { ...EDITOR_TEXTS, register: 'simple-editor-texts', type: 'VariantTexts<SimpleField>' },
      INSIDE,
    ),
    'editor-texts': tableOf(EDITOR_TEXTS, [...WHOLE, ...UNASKED], 'SIMPLE_EDITOR_TEXTS'),
  };
  const written = Object.entries(files).map(
    async ([name, text]) => [`${name}.ts`, await format(text, STYLE)] as const,
  );
  return new Map(await Promise.all(written));
}

const STYLE = { parser: 'typescript', printWidth: 100, singleQuote: true } as const;
const HEAD = '// Written by `npm run genres` from ../kinds.ts.';

async function kindsWith({ made }: Part): Promise<readonly Kind[]> {
  const has = await Promise.all(
    QUESTIONS.map(async (kind) => {
      const folder = (await import(`../../questions/${kind}/${kind}.ts`)) as object;
      return made(pascal(kind)) in folder;
    }),
  );
  return QUESTIONS.filter((_kind, index) => has[index]);
}

/** Parts by kind. */
function tableOf(one: Part, kinds: readonly Kind[], others?: string): string {
  const entries = kinds.map((kind) => `'${kind}': ${one.made(pascal(kind))}`);
  const spread = others === undefined ? [] : [`...${others}`];
  return [
    HEAD,
    ...importsOf(one, kinds, others, typeImports(one.type)),
    '',
    `export const ${constant(one.register)} = { ${[...spread, ...entries].join(', ')} } satisfies ${one.type};`,
  ].join('\n');
}

/** Parts in order. */
function listOf(name: string, kinds: readonly Kind[], others?: string): string {
  const entries = kinds.map((kind) => SCHEMAS.made(pascal(kind)));
  const spread = others === undefined ? [] : [`...${others}`];
  return [
    HEAD,
    ...importsOf(SCHEMAS, kinds, others, []),
    '',
    `export const ${name} = [ ${[...spread, ...entries].join(', ')} ] as const;`,
  ].join('\n');
}

function typeImports(type: string): readonly (readonly [path: string, names: string])[] {
  const [, ofField] = /^VariantTexts<(\w+)>$/u.exec(type) ?? [];
  if (ofField === undefined) return [['../kind-parts.ts', `type { ${type} }`]];
  return [
    ['../../kit/key-texts.ts', 'type { VariantTexts }'],
    ['../field.ts', `type { ${ofField} }`],
  ];
}

/** Imports in the order that lint wants. */
function importsOf(
  one: Part,
  kinds: readonly Kind[],
  others: string | undefined,
  types: readonly (readonly [path: string, names: string])[],
): readonly string[] {
  const parts = kinds.map(
    (kind) => [`../${kind}/${one.file(kind)}`, `{ ${one.made(pascal(kind))} }`] as const,
  );
  const imports = [...types, ...parts].toSorted(([a], [b]) => byPath(a, b));
  const last = others === undefined ? [] : [[`./${fileOf(others)}.ts`, `{ ${others} }`] as const];
  return [...imports, ...last].map(([path, names]) => `import ${names} from '${path}';`);
}

/** Folders farther up come first. */
function byPath(a: string, b: string): number {
  const [up, other] = [a, b].map((path) => path.split('../').length);
  if (up !== other) return (other ?? 0) - (up ?? 0);
  return a < b ? -1 : 1;
}

const pascal = (kind: string) =>
  kind.replaceAll(/(?:^|-)([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
const constant = (register: string) => register.replaceAll('-', '_').toUpperCase();
const fileOf = (name: string) => name.replaceAll('_', '-').toLowerCase();
