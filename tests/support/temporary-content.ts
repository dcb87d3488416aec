import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { ContentError } from '../../src/site/content/content-error.ts';
import { contentRoot, type ContentRoot } from '../../src/site/content/content-root.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { FIXTURE } from './project.ts';

/** A copy of the content of Petiteville that a test may break. */
export interface TemporaryContent {
  /** The folder that holds it, under `content/`. */
  readonly root: string;
  /** The same, for what reads a content. */
  readonly source: ContentRoot;
  /** Replaces a text in a file; throws when it is not there. */
  replace(file: string, search: string | RegExp, replacement: string): void;
  read(file: string): string;
  /** Writes a file, and its folder if it is not there. */
  write(file: string, text: string | Buffer): void;
  removeFile(file: string): void;
  /** What the build says of the content, with ordinary spaces. Fails when it says nothing. */
  refusal(): Promise<string>;
  remove(): void;
}

/** A copy for each test of the file that asks for it, removed after it. */
export function useTemporaryContent(): () => TemporaryContent {
  let content: TemporaryContent | undefined;
  afterEach(() => {
    content?.remove();
    content = undefined;
  });
  return () => (content ??= copyContent());
}

/** A copy that the caller removes: for tests that build a whole site from it, once. */
export function copyContent(from: ContentRoot = FIXTURE): TemporaryContent {
  const root = mkdtempSync(join(tmpdir(), 'parvis-content-'));
  const source = contentRoot(root, {});
  cpSync(from.folder, source.folder, { recursive: true });
  return {
    root,
    source,
    replace: (file, search, replacement) => {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(search, replacement);
      if (after === before) throw new RangeError(`${String(search)} is not in ${file}`);
      writeFileSync(path, after);
    },
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    removeFile: (file) => rmSync(join(root, file), { recursive: true }),
    refusal: async () => {
      const error: unknown = await loadContent(source).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ContentError);
      return (error as ContentError).message.replaceAll(/[\u00a0\u202f]/gu, ' ');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
