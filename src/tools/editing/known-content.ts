import type { ContentKind } from '../../editing/content-kinds.ts';
import { KINDS, type WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from '../../site/content/content-error.ts';
import { crossValidate } from '../../site/content/cross-validate.ts';
import { parseContentFile, type ContentFile } from '../../site/content/parse-content-file.ts';
import { validateFile } from '../../site/content/validate-file.ts';
import { validateLaw } from '../../site/content/validate-law.ts';

/** The content of a commune, with one entry as it would be written. A draft stands for its procedure. */
export function withEntry(
  known: WrittenContent,
  { path }: ContentKind,
  { slug, file, body }: Pick<ContentFile, 'slug' | 'file' | 'body'>,
  data: unknown,
): WrittenContent {
  const folder = path === 'brouillons' ? 'demarches' : path;
  const [key = '', kind] = Object.entries(KINDS).find(([, one]) => one.path === folder) ?? [];
  if (kind === undefined) return known;
  if (!kind.isFolder) return { ...known, [key]: data };
  const others = Reflect.get(known, key) as readonly { readonly slug: string }[];
  const entry = { slug, file, body, [kind.as]: data };
  return { ...known, [key]: [...others.filter((one) => one.slug !== slug), entry] };
}

/**
 * The content of a commune, once an entry is saved. What its schema refuses is not known yet: drafts may wait.
 * @param path from the folder of the content
 */
export function withSaved(
  known: WrittenContent,
  kind: ContentKind,
  path: string,
  text: string,
): WrittenContent {
  const source = parseContentFile({ name: '' }, path, text);
  const checked = validateFile(kind.schema, source, []);
  return checked === undefined ? known : withEntry(known, kind, source, checked.data);
}

/**
 * What is wrong between files because of an entry: of its own, or of others that it breaks. What was wrong
 * before is not its fault.
 * @param file the entry, as the problems name it
 */
export function validateTogether(
  before: WrittenContent,
  after: WrittenContent,
  file: string,
): readonly FileProblem[] {
  const known = new Set(problemsOf(before).map((problem) => JSON.stringify(problem)));
  return problemsOf(after).filter(
    (problem) => problem.file === file || !known.has(JSON.stringify(problem)),
  );
}

function problemsOf(content: WrittenContent): readonly FileProblem[] {
  const root = { name: '', folder: '' };
  return [...crossValidate(root, content), ...validateLaw(root, content)];
}
