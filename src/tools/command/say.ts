import { nameControls, nameDirection } from '../../kit/unseen-signs.ts';

/** Where a command says what it has to say. */
export type Printer = Pick<Console, 'log' | 'error'>;

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A printer for texts that hold the words of anybody: what would give orders to a terminal, or change
 * the order of a line, is named instead.
 */
export function createPrinter(output: Output, errors: Output): Printer {
  const say = (to: Output) => (text: string) => {
    to.write(`${to.isTTY === true ? nameControls(text) : nameDirection(text)}\n`);
  };
  return { log: say(output), error: say(errors) };
}

/** The screen of whoever runs a command, or the file where they send what it says. */
export const SCREEN = createPrinter(process.stdout, process.stderr);
