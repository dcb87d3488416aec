import { parseArgs } from 'node:util';
import { DatabaseRefusalError, DatabaseUnavailableError } from '../../database/call.ts';
import { StopError } from '../../kit/stop-error.ts';
import { SCREEN, type Printer } from './say.ts';

/** Options of a command, as Node reads them. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;
type Value<T extends Options[string]> = T['type'] extends 'string'
  ? T['multiple'] extends true
    ? string[]
    : string
  : boolean;
type Values<T extends Options> = { readonly [K in keyof T]?: Value<T[K]> };

/** Where a command runs: it knows no other screen, settings or folder. */
export interface Surroundings {
  readonly printer: Printer;
  readonly environment: NodeJS.ProcessEnv;
  /** Where it was started: npm starts scripts in the folder of the project. */
  readonly folder: string;
}

export interface Command<T extends Options> {
  /** Shown for `--help`, and for words that cannot be read. */
  readonly help: string;
  readonly options: T;
  /**
   * Receives the options and the other words.
   * @returns the exit code; `help` when the words name nothing that can be done
   */
  readonly run: (
    values: Values<T>,
    words: readonly string[],
    surroundings: Surroundings,
  ) => Promise<number | 'help'>;
  /** What to say of what stopped it: that nothing changed, for one. Default: its message. */
  readonly explain?: (error: StopError) => string;
}

/** A command, its options known to what it runs. */
export function defineCommand<const T extends Options>(command: Command<T>): Command<T> {
  return command;
}

/**
 * Runs a command of people: reads its words, says in French what stops it. An error that is not for them
 * ends the process with its trace.
 */
export async function runCommand<const T extends Options>(command: Command<T>): Promise<void> {
  process.exitCode = await runWords(command, process.argv.slice(2), {
    printer: SCREEN,
    environment: process.env,
    folder: process.cwd(),
  });
}

/** The same for any words, anywhere. @returns the exit code */
export async function runWords<T extends Options>(
  command: Command<T>,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { printer } = surroundings;
  const parsed = parseWords(words, command.options);
  if (parsed === undefined || 'help' in parsed.values) {
    printer.log(command.help);
    return parsed === undefined ? 1 : 0;
  }
  try {
    const code = await command.run(parsed.values as Values<T>, parsed.positionals, surroundings);
    if (code === 'help') printer.log(command.help);
    return code === 'help' ? 1 : code;
  } catch (error) {
    const stop = stopOf(error);
    if (stop === undefined) throw error;
    printer.error(command.explain?.(stop) ?? stop.message);
    return 1;
  }
}

/** `undefined` when an option is unknown or has no value: a list of everything is no answer to a typing error. */
function parseWords(words: readonly string[], options: Options) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}

/** `undefined` when it is for a developer. */
function stopOf(error: unknown): StopError | undefined {
  if (error instanceof StopError) return error;
  // Questions that are left with Ctrl-C.
  if (error instanceof Error && error.name === 'AbortError')
    return new StopError('\nRien n’a été écrit.');
  if (error instanceof DatabaseUnavailableError || error instanceof DatabaseRefusalError) {
    return new StopError(`La base de données ne répond pas (${error.code}).`, {
      next: 'Lancez « npm start », ou vérifiez SUPABASE_URL et les clés.',
    });
  }
  return undefined;
}
