import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads besides the content. */
const SOURCES = [
  'src',
  'public',
  'astro.config.mjs',
  'netlify.toml',
  'package.json',
  'tsconfig.json',
];

/** Copies what a build reads into a folder that has a content of its own. */
export function copySources(root: string, target: string): void {
  for (const source of SOURCES) {
    cpSync(join(root, source), join(target, source), { recursive: true });
  }
  linkPackages(join(root, 'node_modules'), join(target, 'node_modules'));
}

/**
 * Makes the packages of the project those of another folder, but what Astro and Vite keep among them:
 * two builds at once would each read what the other has just read.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const kept = ['.astro', '.vite'];
  for (const name of readdirSync(from).filter((entry) => !kept.includes(entry))) {
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}
