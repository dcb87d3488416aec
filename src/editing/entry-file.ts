import { CORE_SCHEMA, dump } from 'js-yaml';
import { joinFrontMatter, splitFrontMatter } from '../kit/front-matter.ts';
import { loadYaml } from '../kit/load-yaml.ts';
import type { ContentKind } from './content-kinds.ts';
import { fillDefaults, tidyContent } from './entry-content.ts';
import { readSchema } from './schema-node.ts';

/** Name under which the tool holds the Markdown of a page. */
const BODY = 'body';

/** How the tool reads and writes the files of a kind of content. */
export interface EntryFormat {
  /** @throws {Error} when the file cannot be read: the tool then leaves it alone */
  readonly fromFile: (text: string) => unknown;
  readonly toFile: (content: unknown) => string;
}

/**
 * Files as the build reads them, and as a person would write them: what is left empty is not written,
 * what was understood by default neither.
 */
export function entryFormat({ schema, extension }: ContentKind): EntryFormat {
  const node = readSchema(schema);
  if (extension === 'yml') {
    return {
      fromFile: (text) => fillDefaults(node, loadYaml(asBuilt(text))),
      toFile: (content) => writeYaml(tidyContent(node, content)),
    };
  }
  return {
    fromFile: (text) => {
      const parts = splitFrontMatter(asBuilt(text));
      if (parts === undefined) throw new SyntaxError('No front matter');
      const keys = fillDefaults(node, loadYaml(parts.yaml)) as object;
      return { ...keys, [BODY]: parts.body.trim() };
    },
    toFile: (content) => {
      const { [BODY]: body, ...keys } = content as Readonly<Record<string, unknown>>;
      const text = typeof body === 'string' ? body.trim() : '';
      return joinFrontMatter(writeYaml(tidyContent(node, keys)), text);
    },
  };
}

/** As the build reads a file: without the mark of byte order that the Bloc-notes puts, ends of lines alike. */
function asBuilt(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

function writeYaml(content: unknown): string {
  return dump(content, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quotingType: '"' });
}
