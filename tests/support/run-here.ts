import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { runWords, type Command, type Options } from '../../src/tools/command/run-command.ts';
import { createPrinter } from '../../src/tools/command/say.ts';
import { ROOT } from './project.ts';

/** What a command did for whoever ran it. */
export interface CommandRun {
  /** Exit code. */
  readonly code: number;
  /** What it said on both outputs, with ordinary spaces. */
  readonly said: string;
}

interface Started {
  /** Settings of whoever runs it: of the machine, none. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
}

const ordinary = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** Runs a command in this process, as `runCommand` does in one of its own. */
export async function runHere<T extends Options>(
  command: Command<T>,
  words: readonly string[],
  { environment = {}, folder = ROOT }: Started = {},
): Promise<CommandRun> {
  let said = '';
  const output = { write: (text: string) => (said += text) };
  const printer = createPrinter(output, output);
  const code = await runWords(command, words, { printer, environment, folder });
  return { code, said: ordinary(said) };
}

/** Runs a command in a process of its own, as npm does: for what only the whole program shows. */
export async function runProgram(
  file: string,
  words: readonly string[],
  { environment = {}, folder = ROOT, typed = '' }: Started & { readonly typed?: string } = {},
): Promise<CommandRun & { readonly stdout: string; readonly stderr: string }> {
  const program = [join(ROOT, 'src/tools', file), ...words];
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, { cwd: folder, env }, (error, out, err) => {
      const [stdout, stderr] = [ordinary(out), ordinary(err)];
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, stdout, stderr, said: stdout + stderr });
    });
    child.stdin?.end(typed);
  });
}
