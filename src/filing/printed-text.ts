/**
 * The text whose SHA-256 is the print of what was confirmed, in an attestation of incident. With the key of
 * the sending, which is a long random number: nobody finds answers by trying them.
 * @param digest of the answers: see `digestedText`
 */
export const printedText = (key: string, digest: string): string => `${key}\n${digest}`;
