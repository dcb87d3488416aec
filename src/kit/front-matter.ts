/** A Markdown file: YAML between two lines of dashes, then the text. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n([\s\S]*))?$/u;

/** @returns nothing when the file does not start with a front matter */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const parts = FRONT_MATTER.exec(text);
  return parts === null ? undefined : { yaml: parts[1] ?? '', body: parts[2] ?? '' };
}

/** The file of some YAML and a text, which may be empty. */
export function joinFrontMatter(yaml: string, body: string): string {
  const text = body === '' ? '' : `\n${body}\n`;
  return `---\n${yaml.trimEnd()}\n---\n${text}`;
}
