import type { Client } from 'pg';

/** Something of the schema: its name, and how it is written. */
export interface Described {
  readonly name: string;
  readonly text: string;
}

/** Rows of the catalogue. What a query gives is what its text says: nothing else can be checked. */
export async function rowsOf<TRow extends object>(
  client: Client,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly TRow[]> {
  return (await client.query<TRow>(sql, [...values])).rows;
}

/** A comment, a line each hundred characters at most. */
export function commentOf(text: string | null, indent = ''): string {
  if (text === null) return '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length > 100 - indent.length) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((said) => `${indent}-- ${said}\n`).join('');
}
