import { parseArgs } from 'node:util';
import { ContentError } from '../../site/content/content-error.ts';
import { EnvironmentError } from '../../web/environment.ts';

/** Something that the person who runs the command can mend; its message is in French. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type Values<T extends Options> = {
  readonly [K in keyof T]?: T[K]['type'] extends 'string' ? string : boolean;
};

/**
 * Runs a command of people who keep the content: reads its words, says in French what stops it.
 * @param help shown for `--help` and for words that cannot be read
 * @param run receives the options and the other words; its result is the exit code
 */
export async function runCommand<const T extends Options>(
  help: string,
  options: T,
  run: (values: Values<T>, words: readonly string[]) => Promise<number>,
): Promise<void> {
  const parsed = parseWords(options);
  if (parsed === undefined || 'help' in parsed.values) {
    console.log(help);
    process.exitCode = parsed === undefined ? 1 : 0;
    return;
  }
  try {
    process.exitCode = await run(parsed.values as Values<T>, parsed.positionals);
  } catch (error) {
    const isForPeople =
      error instanceof ContentError ||
      error instanceof EnvironmentError ||
      error instanceof CommandError;
    if (!isForPeople) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** `undefined` when an option is unknown or has no value. */
function parseWords(options: Options) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}
