const SEPARATOR_LINE = /^\s*"?sep=(.)"?[ \t;,]*(?:\r?\n|$)/iu;

/** A table in CSV, without the line `sep=;` that spreadsheets write above it for themselves. */
export interface Table {
  readonly text: string;
  /** Sign that the line names; nothing without that line. */
  readonly delimiter?: string;
  /** Lines of the file above the table. */
  readonly above: number;
}

export function readTable(file: string): Table {
  const [line, delimiter] = SEPARATOR_LINE.exec(file) ?? [];
  if (line === undefined || delimiter === undefined) return { text: file, above: 0 };
  return { text: file.slice(line.length), delimiter, above: 1 };
}
