import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/editing/configuration.ts';
import { CONTENT_KINDS } from '../../src/editing/content-kinds.ts';
import { entryFormat } from '../../src/editing/entry-file.ts';
import type { ContentRoot } from '../../src/site/content/content-root.ts';
import { toolRefusals } from './tool-accepts.ts';

/** Every file of a content can be edited with the tool, and loses nothing there. */
export function toolTakes({ folder }: ContentRoot): void {
  const files = CONTENT_KINDS.filter(({ name }) => name !== 'brouillons').flatMap((kind) => {
    const names = kind.isFolder ? readdirSync(join(folder, kind.path)) : [''];
    return names.map((name) => [join(kind.path, name), kind] as const);
  });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  describe('every content file', () => {
    test.each(files)('%s is taken by the controls of the tool', (file, kind) => {
      const content = entryFormat(kind).fromFile(read(file));
      const data = Array.isArray(content) ? { [kind.name]: content } : content;
      expect(toolRefusals(fieldsOf(kind), data)).toEqual([]);
    });

    test.each(files)('%s says the same once the tool has written it', (file, kind) => {
      const { fromFile, toFile } = entryFormat(kind);
      const before = fromFile(read(file));
      const written = toFile(before);
      expect(fromFile(written)).toEqual(before);
      expect(toFile(fromFile(written))).toBe(written);
    });
  });
}
