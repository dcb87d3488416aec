import { parse, stringify } from 'yaml';
import type { TemporaryContent } from './temporary-content.ts';

const MODEL = 'content/demarches/autorisation-stationnement.md';

/**
 * Adds a procedure to a content: one of Petiteville under a name of its own, tied to no other.
 * @param changes keys of its front matter
 */
export function addProcedure(
  content: TemporaryContent,
  slug: string,
  changes: Readonly<Record<string, unknown>>,
): void {
  const [, yaml = '', body = ''] = content.read(MODEL).split(/^---$/mu);
  const model = parse(yaml) as Record<string, unknown>;
  const titles = { title: `Faire un ${slug}`, shortTitle: slug };
  const added = { ...model, related: [], suggests: [], lifeEvents: [], ...titles, ...changes };
  content.write(`content/demarches/${slug}.md`, `---\n${stringify(added)}---\n${body}`);
}
