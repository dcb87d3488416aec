import type * as v from 'valibot';
import { validateContent } from '../../kit/validate-content.ts';
import { BODY_KEY, type FileProblem } from './content-error.ts';
import type { ContentFile } from './parse-content-file.ts';
import { validateDebris } from './validate-debris.ts';
import { validateMarkdown } from './validate-markdown.ts';
import { validateTexts } from './validate-texts.ts';
import { writtenScalar } from './written-scalar.ts';

/** A content file and what it says, checked. */
export interface ValidatedFile<T> {
  readonly source: ContentFile;
  readonly data: T;
}

/**
 * Checks what a file says, and the texts that it publishes.
 * @param problems takes what is wrong
 * @returns `undefined` when the file cannot be used
 */
export function validateFile<TSchema extends v.GenericSchema>(
  schema: TSchema,
  source: ContentFile,
  problems: FileProblem[],
): ValidatedFile<v.InferOutput<TSchema>> | undefined {
  const { file, body, bodyLine } = source;
  const result =
    source.problems.length > 0
      ? undefined
      : validateContent(schema, source.data, (path) => writtenScalar(source.yaml, path));
  const found = [
    ...source.problems,
    ...(result?.success === false ? result.problems : []),
    ...validateTexts(source.data),
    ...validateTexts(body, BODY_KEY),
    ...validateMarkdown(body, bodyLine),
    ...validateDebris(source.data, body, bodyLine),
  ];
  problems.push(...found.map((problem) => ({ file, ...problem })));
  return result?.success === true ? { source, data: result.output } : undefined;
}
