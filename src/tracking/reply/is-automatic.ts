/** Headers of a message, by their names in lower case. */
export type MailHeaders = readonly { readonly key: string; readonly value: string }[];

/**
 * Whether a program wrote it: answered, or bounced, it would go round for ever (RFC 3834).
 * @param sender of the envelope: empty for a bounce; nothing where nobody told
 */
export function isAutomatic(headers: MailHeaders, sender: string | undefined): boolean {
  const said = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const returnPath = sender ?? said('return-path');
  return (
    returnPath === '' ||
    returnPath === '<>' ||
    /^<?(?:mailer-daemon|postmaster)@/u.test(returnPath ?? '') ||
    !['no', undefined].includes(said('auto-submitted')?.split(';')[0]?.trim()) ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(said('precedence') ?? '') ||
    said('x-autoreply') !== undefined ||
    said('x-autorespond') !== undefined ||
    said('list-id') !== undefined ||
    /^multipart\/report\b/u.test(said('content-type') ?? '')
  );
}
