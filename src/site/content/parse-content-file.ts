import type { ContentProblem } from '../../kit/content-problem.ts';
import { splitFrontMatter } from '../../kit/front-matter.ts';
import type { ContentRoot } from './content-root.ts';
import { parseYaml } from './parse-yaml.ts';
import { shownPath } from './shown-path.ts';

/** A content file, read but not yet checked. */
export interface ContentFile {
  /** As people are told of it: `content/commune.yml`. */
  readonly file: string;
  /** From the folder of the content: `commune.yml`. */
  readonly path: string;
  /** Name without its extension: the address of the page. */
  readonly slug: string;
  readonly data: unknown;
  /** The same as it is written: the front matter, or the whole of a YAML file. */
  readonly yaml: string;
  /** Line of the file where the YAML starts, counted from 1. */
  readonly yamlLine: number;
  /** Markdown under the front matter; empty for a YAML file. */
  readonly body: string;
  /** Line of the file where the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly problems: readonly ContentProblem[];
}

/**
 * Understands one YAML file, or one Markdown file with YAML front matter.
 * @param path from the folder of the content
 * @param text what it holds, its line ends as `\n`
 */
export function parseContentFile(
  root: Pick<ContentRoot, 'name'>,
  path: string,
  text: string,
): ContentFile {
  const place = placeOf(root, path);
  const isMarkdown = path.endsWith('.md');
  const parts = isMarkdown ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (parts === undefined) {
    return unreadable(place, {
      key: '(début du fichier)',
      expected:
        'un en-tête entre deux lignes --- : trois tirets courts, que Word change parfois en un long',
      found: 'aucun en-tête',
    });
  }
  const { yaml, body } = parts;
  const yamlLine = isMarkdown ? 2 : 1;
  const parsed = parseYaml(yaml, yamlLine);
  if (parsed.problem !== undefined) return unreadable(place, parsed.problem);
  const bodyLine = yaml.split('\n').length + 2;
  return { ...place, data: parsed.data, yaml, yamlLine, body, bodyLine, problems: [] };
}

/** What a file is called, before anything is read in it. */
export function placeOf(root: Pick<ContentRoot, 'name'>, path: string) {
  const slug = (path.split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/u, '');
  return { file: shownPath(root, path), path, slug };
}

/** A file of which nothing can be used, and why. */
export function unreadable(
  place: Pick<ContentFile, 'file' | 'path' | 'slug'>,
  problem: ContentProblem,
): ContentFile {
  const nothing = { data: {}, yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  return { ...place, ...nothing, problems: [problem] };
}
