import type { FileRefusal } from '../../src/questions/files/kept-files-texts.ts';

/** The test file of antivirus programs, in pieces so that none takes this one for it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A file made to harm: refused for a reason, or kept under a name that does nothing. */
export interface HostileFile {
  readonly about: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly outcome: { readonly refused: FileRefusal } | { readonly keptAs: string };
}

/** Bytes of words. */
export const text = (words: string) => () => Buffer.from(words);
/** A file that is refused. */
export const refused = (
  about: string,
  name: string,
  reason: FileRefusal,
  bytes: () => Uint8Array,
) => ({
  about,
  name,
  bytes,
  outcome: { refused: reason },
});
/** A file that is kept, and does nothing. */
export const inert = (about: string, name: string, keptAs: string, bytes: () => Uint8Array) => ({
  about,
  name,
  bytes,
  outcome: { keptAs },
});
