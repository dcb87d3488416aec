/** What an attestation of technical incident says: nothing about anybody. */
export interface Attestation {
  /** Version of this shape. */
  readonly format: 1;
  /** Identifier of the commune. */
  readonly commune: string;
  /** Procedure that could not be filed: its slug and its title. */
  readonly procedure: string;
  readonly title: string;
  /** Instant of the attempt, ISO 8601 in UTC: of the server, or of the device where it made it alone. */
  readonly at: string;
  /** Print of what was confirmed: see `printedText`. Empty, where it is not known. */
  readonly print: string;
}

/** What starts the code of an attestation that a device made without the server: nobody signed it. */
export const OFFLINE_MARK = 'hors-ligne';

/** Characters of the check that ends the code of an offline one: a mistake in copying it is seen. */
export const CHECK_LENGTH = 16;

/** The two first parts of the code of an offline attestation: the check is of them. */
export function offlineText(attestation: Attestation): string {
  return `${OFFLINE_MARK}.${base64Url(JSON.stringify(attestation))}`;
}

/** In letters, digits, `-` and `_`, in browsers as on servers. */
function base64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=/gu, '');
}
