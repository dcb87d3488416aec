import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { ROOT } from './project.ts';

/** What a browser knows of a feature, as Mozilla's tables say it. */
interface Statement {
  readonly version_added: string | false;
  readonly version_removed?: string;
  readonly flags?: unknown;
  readonly prefix?: string;
}
interface Table {
  readonly [member: string]: Table | undefined;
}
/** Beside the members of a feature, what is known of the feature itself. */
interface Compared {
  readonly __compat?: { readonly support: Readonly<Record<string, Statement | Statement[]>> };
}
type Tables = Readonly<Record<'api' | 'javascript', Table>>;
/** The oldest version of each browser, by its name in the tables. */
export type Oldest = Readonly<Record<string, number>>;

const { api, javascript } = createRequire(import.meta.url)('@mdn/browser-compat-data') as Tables;
const builtins = javascript.builtins;
/** What the interfaces of TypeScript that no browser has are mixed into. */
const MIXED_INTO = [
  'Element',
  'HTMLElement',
  'Node',
  'Document',
  'Window',
  'Response',
  'Navigator',
];

/** Our modules that end in a script, once what is not used is left out. */
export async function bundledModules(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'src/browser', entry)],
    ...{ bundle: true, write: false, metafile: true, format: 'esm', external: ['/fichiers/*'] },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', absWorkingDir: ROOT },
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([file, { bytesInOutput }]) => file.startsWith('src/') && bytesInOutput > 0)
    .map(([file]) => join(ROOT, file));
}

/** Reads modules, and finds what they name that some browser does not know. */
export function youngFeatures(modules: readonly string[]) {
  const read = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT);
  const program = ts.createProgram(modules, options);
  const checker = program.getTypeChecker();
  return (file: string, oldest: Oldest): readonly string[] => {
    const found = new Set<string>();
    const source = program.getSourceFile(file);
    const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
      for (const declaration of symbol?.declarations ?? []) {
        if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) continue;
        const owner = ownerOf(declaration);
        const name = symbol?.name ?? '';
        const table = tableOf(owner, name);
        const young = Object.entries(oldest).filter(([browser, version]) => {
          return table !== undefined && !isKnown(table, browser, version);
        });
        if (young.length === 0) continue;
        const { line } = ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart());
        const place = `${relative(ROOT, file)}:${line + 1}`;
        const what = owner === '' ? name : `${owner}.${name}`;
        found.add(`${what} (${young.map(([browser]) => browser).join(', ')}) ${place}`);
      }
    };
    const visit = (node: ts.Node): void => {
      // Types are gone in what runs.
      if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
        return;
      if (ts.isTypeAliasDeclaration(node)) return;
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        if (ts.isIdentifier(name)) {
          note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
        }
      } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
        const type = checker.getContextualType(node.parent);
        if (ts.isIdentifier(node.name)) note(type?.getProperty(node.name.text), node);
      } else if (ts.isIdentifier(node)) note(checker.getSymbolAtLocation(node), node);
      ts.forEachChild(node, visit);
    };
    if (source !== undefined) visit(source);
    return [...found];
  };
}

/** The interface that declares a member, as browsers name it; nothing for what is global. */
function ownerOf({ parent }: ts.Declaration): string {
  if (ts.isInterfaceDeclaration(parent)) {
    return parent.name.text.replace(/Constructor$/u, '').replace(/^Readonly(?=Array|Map|Set)/u, '');
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    return parent.parent.name.getText();
  }
  return '';
}

function tableOf(owner: string, name: string): Table | undefined {
  if (owner === '') return api[name] ?? builtins?.[name] ?? api.Window?.[name];
  const own = [api[owner], builtins?.[owner], builtins?.Intl?.[owner]].filter((one) => one);
  const owners = own.length > 0 ? own : MIXED_INTO.map((one) => api[one]);
  for (const table of owners) {
    const found = table?.[name] ?? table?.[`${name}_static`];
    if (found !== undefined) return found;
  }
  return undefined;
}

function isKnown(table: Table, browser: string, version: number): boolean {
  const statements = [(table as Compared).__compat?.support[browser] ?? []].flat();
  if (statements.length === 0) return true;
  return statements.some(
    ({ version_added: added, version_removed: removed, flags, prefix }) =>
      added !== false &&
      flags === undefined &&
      prefix === undefined &&
      removed === undefined &&
      Number.parseFloat(added.replace('≤', '')) <= version,
  );
}
