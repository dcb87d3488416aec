import { deflateSync } from 'node:zlib';
import fc from 'fast-check';

/** A name, whose letters are written as themselves or as `#` and two digits. */
export function writtenName(name: string): fc.Arbitrary<string> {
  const letters = Array.from(name).map((letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return fc.constantFrom(letter, `#${code}`, `#${code.toUpperCase()}`);
  });
  return fc.tuple(...letters).map((written) => `/${written.join('')}`);
}

/** What readers leave out between two parts of an object. */
export const gap = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '%\n',
  '%/S/URI (\n',
  '% 1 0 obj\r',
);

/** Objects packed out of sight, in one stream. */
export function packOf(
  objects: readonly (readonly [number: number, value: string])[],
  { type = '/Type/ObjStm', filter = '/Filter/FlateDecode', encode = packed } = {},
): string {
  let offset = 0;
  const header = objects.map(([number, value]) => {
    const pair = `${number} ${offset}`;
    offset += value.length + 1;
    return pair;
  });
  const first = header.join(' ').length + 1;
  const text = `${header.join(' ')} ${objects.map(([, value]) => value).join(' ')}`;
  const data = Buffer.from(encode(Buffer.from(text, 'latin1'))).toString('latin1');
  return `9 0 obj<<${type}/N ${objects.length}/First ${first}${filter}/Length ${data.length}>>stream\n${data}\nendstream endobj`;
}

const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

/** The places of an object, each as readers find it. */
export const hidingPlace = fc.constantFrom<(value: string) => string>(
  (value) => `4 0 obj${value}endobj`,
  (value) => `4%\n0%\nobj %\n${value}endobj`,
  (value) => packOf([[4, value]]),
  (value) => packOf([[4, value]], { type: '' }),
  (value) =>
    packOf(
      [
        [3, '(one)'],
        [4, value],
      ],
      { type: '/#54ype/Ob#6aStm' },
    ),
  (value) => packOf([[4, value]], { filter: '', encode: (bytes) => bytes }),
  // In what looks like something else: a table at the end leads readers there.
  (value) => `3 0 obj(text 4 0 obj${value.replaceAll('(', '[').replaceAll(')', ']')}endobj)endobj`,
  (value) => `% 4 0 obj${value.replaceAll(/%[^\r\n]*[\r\n]|[\r\n]/gu, ' ')}endobj\n`,
  (value) => `3 0 obj<</Length 999>>stream\n4 0 obj${value}endobj\nendstream endobj`,
);
