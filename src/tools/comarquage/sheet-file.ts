/** A file of a feed that may hold a sheet. */
export interface SheetFile {
  /** How people find it again: « F1427.xml ». */
  readonly name: string;
  /** Bytes that it declares. */
  readonly size: number;
  /** Reads the whole of it. @throws {StopError} when the feed itself is damaged */
  readonly read: () => Promise<Buffer>;
}

/** Sheets alone: lists (N) and resources (R) are not published. */
export function isSheetName(path: string): boolean {
  return /(?:^|[/\\])F\d{1,6}\.(?:xml|json)$/u.test(path);
}
