import type { FileKind, FolderKind } from '../../publishing/content-kind.ts';
import { KINDS, type WrittenContent } from '../../publishing/content-register.ts';
import { validateFile } from './validate-file.ts';
import type { FileProblem } from './content-error.ts';
import { readContentFile, readContentFolder } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';

/** What was read: the whole of it when nothing is wrong. */
type Read =
  | { readonly isWhole: true; readonly written: WrittenContent; readonly problems: readonly [] }
  | {
      readonly isWhole: false;
      readonly written: Partial<WrittenContent>;
      readonly problems: readonly FileProblem[];
    };

/** Reads every kind of content of the register, and checks each file by itself. */
export async function readWritten(root: ContentRoot): Promise<Read> {
  const problems: FileProblem[] = [];
  const written: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(KINDS)) {
    if (!kind.isFolder) written[key] = await readOne(root, kind, problems);
    else if (kind.isNeverPublished !== true) written[key] = await readAll(root, kind, problems);
  }
  // Each value came out of the schema of its line, or left a problem.
  return problems.length > 0
    ? { isWhole: false, written, problems }
    : { isWhole: true, written: written as WrittenContent, problems: [] };
}

async function readOne(root: ContentRoot, { path, schema }: FileKind, problems: FileProblem[]) {
  return validateFile(schema, await readContentFile(root, path), problems)?.data;
}

async function readAll(root: ContentRoot, kind: FolderKind, problems: FileProblem[]) {
  const { path, extension, schema, as, rule, mayBeEmpty = false } = kind;
  const sources = await readContentFolder(root, path, `.${extension}`, { mayBeEmpty });
  return sources.flatMap((source) => {
    const checked = validateFile(schema, source, problems);
    if (checked === undefined) return [];
    const { slug, file, body } = source;
    const broken = rule?.(checked.data) ?? [];
    problems.push(...broken.map((problem) => ({ file, ...problem })));
    return { slug, file, body, [as]: checked.data };
  });
}
