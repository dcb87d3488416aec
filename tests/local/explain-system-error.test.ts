import { expect, test } from 'vitest';
import { explainSystemError } from '../../src/local/explain-system-error.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code });

test.each([
  [systemError('ENOSPC')],
  [new Error('FATAL: could not write lock file "postmaster.pid": No space left on device')],
  [new Error('initdb: error: could not write to file "pg_wal": No space left on device')],
])('a full disk is said in plain words', (error) => {
  expect(explainSystemError(error)).toMatch(/Le disque est plein/u);
});

test.each(['EACCES', 'EPERM', 'EROFS'])('%s is said in plain words', (code) => {
  expect(explainSystemError(systemError(code))).toMatch(/n’a pas le droit d’écrire/u);
});

test('what is not known is not explained', () => {
  expect(explainSystemError(new Error('surprise'))).toBeUndefined();
});
