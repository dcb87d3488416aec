import { SaxesParser } from 'saxes';

/** An element. Its name has no prefix and no capital; its attributes are as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Values of an attribute, whatever its prefix: two prefixes make two of them. */
export function valuesOf({ attributes }: XmlElement, name: string): readonly string[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    localName(key) === name ? [value] : [],
  );
}

export interface XmlReader {
  opened(element: XmlElement): void;
  /** Text of an element, in one piece, once it ends. */
  closed(name: string, text: string): void;
}

/** A document that says one thing to its reader and another to whoever looks at it. */
export class OddXml extends Error {}

/** Whether bytes are XML, whatever their name is. */
export function isXml(bytes: Uint8Array): boolean {
  return /^\s*</u.test(decode(bytes.subarray(0, 256)));
}

/** Reads a document as office suites do. What is not well formed is read as far as it goes: they open none. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const add = (text: string) => {
    const last = texts.pop();
    if (last !== undefined) texts.push(last + text);
  };
  parser.on('error', () => undefined);
  parser.on('doctype', (text) => {
    // Entities would stand for words that nobody sees here.
    if (/<!(?:entity|attlist)/iu.test(text)) throw new OddXml('Entities');
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(?:utf-?(?:8|16)(?:[bl]e)?|us-ascii|iso-8859-1|windows-1252)$/iu.test(encoding)) {
      throw new OddXml('Encoding');
    }
  });
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    reader.opened({ name: localName(name), attributes });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => reader.closed(localName(name), texts.pop() ?? ''));
  parser.write(decode(bytes)).close();
}

function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const encoding = isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
