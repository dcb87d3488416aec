import type { ContentFile } from '../../../site/content/parse-content-file.ts';
import type { Part, TextFile } from '../passage.ts';
import { markdownPassages } from './markdown-passages.ts';
import { yamlPassages } from './yaml-passages.ts';

/** Texts of a page: its keys, then its Markdown. @param partOf which place shows a key */
export function readPage(
  { file, yaml, yamlLine, body, bodyLine }: ContentFile,
  partOf: (keys: readonly string[]) => Part,
): TextFile {
  const passages = [...yamlPassages(yaml, yamlLine, partOf), ...markdownPassages(body, bodyLine)];
  return { file, passages };
}

/** Texts of a file that is no page. */
export function readOther({ file, yaml, yamlLine }: ContentFile): TextFile {
  return { file, passages: yamlPassages(yaml, yamlLine, () => 'other') };
}
