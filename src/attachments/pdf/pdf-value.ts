/** What a PDF is made of. Names are decoded: `/J#53` is `JS`. */
export type PdfValue =
  null | boolean | number | PdfName | PdfText | PdfReference | PdfDictionary | readonly PdfValue[];

export interface PdfName {
  readonly name: string;
}
/** A string, as its bytes: still enciphered where the file is. */
export interface PdfText {
  readonly text: string;
}
export interface PdfReference {
  readonly to: number;
}
/** Where a key comes twice, readers do not agree: both are kept. */
export interface PdfDictionary {
  readonly pairs: readonly (readonly [key: string, value: PdfValue])[];
}

export function isName(value: PdfValue | undefined, name?: string): value is PdfName {
  if (typeof value !== 'object' || value === null || !('name' in value)) return false;
  return name === undefined || value.name === name;
}

export function isText(value: PdfValue | undefined): value is PdfText {
  return typeof value === 'object' && value !== null && 'text' in value;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'to' in value;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'pairs' in value;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The first value of a key. */
export function valueOf({ pairs }: PdfDictionary, key: string): PdfValue | undefined {
  return pairs.find(([name]) => name === key)?.[1];
}

/** Why a PDF is not looked at any further. */
export class UnreadablePdf extends Error {
  readonly reason: 'huge' | 'unreadable';
  constructor(reason: 'huge' | 'unreadable') {
    super(reason);
    this.reason = reason;
  }
}
