/** Who holds a code: whoever files, or the protected adult for whom they do. */
export const HOLDERS = ['applicant', 'represented'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Where an address is: each closes without the others. `code`: opened by whoever typed the code. */
export const ADDRESS_MEDIA = ['page', 'email', 'paper', 'code'] as const;
export type AddressMedium = (typeof ADDRESS_MEDIA)[number];

/** Ranks of what is given with the first receipt. */
export const PAGE_ADDRESS = 1;
export const EMAIL_ADDRESS = 2;
export const PAPER_ADDRESS = 3;
export const FIRST_CODE = 1;
/** Those of a protected adult for whom somebody else files: they follow by themselves. */
export const REPRESENTED_CODE = 2;
export const REPRESENTED_PAPER = 4;
export const REPRESENTED_EMAIL = 5;

/** A code as it is stored: by its digest alone. */
export interface IssuedCode {
  readonly number: number;
  readonly holder: Holder;
  readonly codeHash: string;
}

/** An address as it is stored: by its digest alone. */
export interface IssuedAddress {
  readonly number: number;
  /** The code on which it depends: replaced, it closes the address. */
  readonly code: number;
  readonly medium: AddressMedium;
  readonly tokenHash: string;
}
