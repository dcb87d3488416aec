import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_KINDS } from '../../src/editing/content-kinds.ts';
import { entryFormat } from '../../src/editing/entry-file.ts';
import type { WrittenContent } from '../../src/publishing/content-register.ts';
import { ContentError } from '../../src/site/content/content-error.ts';
import { loadContent } from '../../src/site/content/load-content.ts';
import { publicContent } from '../../src/site/content/public-content.ts';
import { readWritten } from '../../src/site/content/read-written.ts';
import { checkEntry } from '../../src/tools/editing/check-entry.ts';
import { withSaved } from '../../src/tools/editing/known-content.ts';
import type { Editable, FileMistake, ToolMistake } from './mistakes/mistake.ts';
import { FIXTURE } from './project.ts';

/** What the tool knows of the other files. */
export async function knownContent(): Promise<WrittenContent> {
  const { written } = await readWritten(FIXTURE);
  return publicContent(written as WrittenContent);
}

/** What the tool says of a mistake before it saves, a line each: the place, then the sentence. */
export function toldInTool(
  { path, change }: Pick<ToolMistake, 'path' | 'change'>,
  known: WrittenContent,
): readonly string[] {
  const [folder = ''] = path.split('/');
  const kind = CONTENT_KINDS.find((one) => one.path === folder || one.path === path);
  if (kind === undefined) throw new RangeError(path);
  const { fromFile, toFile } = entryFormat(kind);
  const source = path.replace('copie-de-salle', 'location-de-salle');
  const content = fromFile(readFileSync(join(FIXTURE.folder, source), 'utf8')) as Editable;
  change(content);
  return checkEntry(kind, path, toFile(content), known).map(({ place, sentence }) =>
    `${place} : ${sentence}`.replaceAll(/[\u00a0\u202f]/gu, ' '),
  );
}

/** What the tool knows once a file was saved as it is, and whether the same file is then saved without a word. */
export function savedTwice(path: string, known: WrittenContent): readonly string[] {
  const [folder = ''] = path.split('/');
  const kind = CONTENT_KINDS.find((one) => one.path === folder || one.path === path);
  if (kind === undefined) throw new RangeError(path);
  const text = readFileSync(join(FIXTURE.folder, path), 'utf8');
  return toldInTool({ path, change: () => undefined }, withSaved(known, kind, path, text));
}

/** What the build says of a mistake in a file. */
export async function toldByBuild({ path, from, to }: FileMistake): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-mistake-'));
  try {
    cpSync(FIXTURE.folder, folder, { recursive: true });
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const root = { folder, name: 'content' };
    const error: unknown = await loadContent(root).catch((thrown: unknown) => thrown);
    if (!(error instanceof ContentError)) return '';
    return error.message.replaceAll(/[\u00a0\u202f]/gu, ' ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
