/**
 * Stops what a person asked for. Its message is for them, in French: what is wrong, where, and what to do.
 * Whoever runs a command shows it as it is; any other error is for a developer.
 */
export class StopError extends Error {
  override readonly name: string = 'StopError';

  /**
   * @param what what is wrong
   * @param where the file, the address or the setting that it is about
   * @param next what to do, in a sentence
   */
  constructor(what: string, { where, next }: { where?: string; next?: string } = {}) {
    super([where === undefined ? what : `${where} : ${what}`, next].filter(Boolean).join('\n'));
  }
}
