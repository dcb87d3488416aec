/**
 * The mailbox where an address arrives, as the database tells it (`private.mailbox_of`): one mailbox has many
 * addresses, with capitals, what follows a « + », and dots at Gmail.
 */
export function mailboxOf(address: string): string {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  const plain = name.split('+')[0] ?? '';
  return /^g(?:oogle)?mail\.com$/u.test(host)
    ? `${plain.replaceAll('.', '')}@gmail.com`
    : `${plain}@${host}`;
}
