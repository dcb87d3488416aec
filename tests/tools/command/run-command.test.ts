import { expect, test } from 'vitest';
import { DatabaseUnavailableError } from '../../../src/database/call.ts';
import { StopError } from '../../../src/kit/stop-error.ts';
import { runWords, type Command } from '../../../src/tools/command/run-command.ts';

const OPTIONS = {
  jours: { type: 'string' },
  service: { type: 'string', multiple: true },
} as const;

/** Runs a command, and keeps what it says. */
async function run(words: readonly string[], changes: Partial<Command<typeof OPTIONS>> = {}) {
  const said: string[] = [];
  const printer = {
    log: (text: string) => said.push(text),
    error: (text: string) => said.push(`! ${text}`),
  };
  const command: Command<typeof OPTIONS> = {
    help: 'AIDE',
    options: OPTIONS,
    run: ({ jours, service }, others) => {
      said.push(JSON.stringify({ jours, service, others }));
      return Promise.resolve(3);
    },
    ...changes,
  };
  return { code: await runWords(command, words, { printer, environment: {}, folder: '/' }), said };
}

test('a command receives its options and the other words, and gives its exit code', async () => {
  const words = ['voir', '--jours', '7', '--service', 'a', '--service', 'b'];
  const received = { jours: '7', service: ['a', 'b'], others: ['voir'] };
  expect(await run(words)).toEqual({ code: 3, said: [JSON.stringify(received)] });
});

test.each([
  [['--help'], 0],
  [['--jour', '7'], 1],
  [['--jours'], 1],
])('%j shows the help, and nothing is done', async (words, code) => {
  expect(await run(words)).toEqual({ code, said: ['AIDE'] });
});

test('words that name nothing show the help', async () => {
  const asked = await run(['xyz'], { run: () => Promise.resolve('help') });
  expect(asked).toEqual({ code: 1, said: ['AIDE'] });
});

test('what stops it is said in French: what, where, and what to do', async () => {
  const stop = new StopError('la colonne « nom » manque', {
    where: 'lieux.csv',
    next: 'Ajoutez-la, puis recommencez.',
  });
  const fail = () => Promise.reject(stop);
  expect(await run([], { run: fail })).toEqual({
    code: 1,
    said: ['! lieux.csv : la colonne « nom » manque\nAjoutez-la, puis recommencez.'],
  });
  const explained = await run([], { run: fail, explain: () => 'Rien n’a changé.' });
  expect(explained.said).toEqual(['! Rien n’a changé.']);
});

test('a database that is away is said, and what to do', async () => {
  const fail = () => Promise.reject(new DatabaseUnavailableError('PGRST001'));
  const { said } = await run([], { run: fail });
  expect(said[0]).toContain('La base de données ne répond pas (PGRST001)');
  expect(said[0]).toContain('npm start');
});

test('an error of ours is not dressed up as a mistake of theirs', async () => {
  const fail = () => Promise.reject(new TypeError('bug'));
  await expect(run([], { run: fail })).rejects.toThrow('bug');
});
