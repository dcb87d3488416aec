/*
 * `npm run lockfile`: writes package-lock.json anew and completes it.
 *
 * A registry that mirrors another may lack packages for other machines than its own (a native binary
 * for macOS, say). npm then leaves them out of the lockfile, and its own `npm ci` refuses that file.
 * What is missing is named exactly by the package that wants it: its version is written down, with the
 * digest that the registry tells. What it does not know stays without one, and is named.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface LockedPackage {
  version?: string;
  integrity?: string;
  inBundle?: boolean;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, '../../..');
const file = resolve(root, 'package-lock.json');

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS: Readonly<Record<string, string>> = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  wasm32: 'wasm32',
};

/** Where Node would look for a dependency of a package, nearest first. */
function places(parent: string, name: string): string[] {
  const steps = parent.split('/node_modules/');
  const nested = steps.map((_, depth) => steps.slice(0, depth + 1).join('/node_modules/'));
  return [
    ...nested.toReversed().map((path) => `${path}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

/** The machine that a package is for, as its name says. */
function machineOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.split(/[-/]/u);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = words.flatMap((word) => PROCESSORS[word] ?? []);
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu: cpu.slice(0, 1) }) };
}

/** What the registry says of a package; `undefined` when it does not have it. */
function digestOf(name: string): string | undefined {
  try {
    const said = execFileSync('npm', ['view', name, 'dist.integrity'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim() === '' ? undefined : said.trim();
  } catch {
    return undefined;
  }
}

execFileSync('npm', ['install', '--package-lock-only', '--omit-lockfile-registry-resolved'], {
  cwd: root,
  stdio: 'inherit',
});
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const added: string[] = [];
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const version = range.replace(/^v/u, '');
    // Only an exact version can be written down without asking the registry.
    if (!/^\d+\.\d+\.\d+/u.test(version)) continue;
    const candidates = places(path, name);
    const isLocked = candidates.some((place) => lock.packages[place]?.version === version);
    if (isLocked) continue;
    const top = `node_modules/${name}`;
    const place = lock.packages[top] === undefined ? top : `${path}/node_modules/${name}`;
    lock.packages[place] = {
      version,
      ...(parent.dev === true && { dev: true }),
      optional: true,
      ...machineOf(name),
    };
    added.push(`${name}@${version}`);
  }
}
const unknown: string[] = [];
for (const [path, locked] of Object.entries(lock.packages)) {
  // What is in the bundle of a package is pinned with it.
  if (path === '' || locked.integrity !== undefined || locked.inBundle === true) continue;
  const name = `${path.split('node_modules/').at(-1) ?? ''}@${locked.version ?? ''}`;
  const digest = digestOf(name);
  if (digest === undefined) unknown.push(name);
  else locked.integrity = digest;
}
const sorted = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${added.length} packages of other machines added to the lockfile.`);
if (unknown.length > 0) console.log(`Without digest, unknown here: ${unknown.join(', ')}`);
