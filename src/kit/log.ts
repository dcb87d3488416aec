/**
 * What may be written to logs. No body, no address of a page, no answer, no name: the shape leaves
 * no room for them.
 */
export interface LogEntry {
  readonly event: string;
  /** Route as declared, never the path that was asked: it may hold a secret. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  /** Code of an error, never its message. */
  readonly code?: string;
  readonly count?: number;
}

export type Log = (entry: LogEntry) => void;

/** Writes one JSON line to the standard output. */
export const logLine: Log = (entry) => {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...entry }));
};

/** Code of an error: its own code, else its class. Messages of libraries may quote what they received. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  }
  return 'unknown';
}
