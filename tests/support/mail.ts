import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';
import deliverNotices from '../../functions/deliver-notices.ts';
import type { MailStack } from './own-mailbox.ts';
import { runScheduled } from './run-scheduled.ts';

/**
 * Runs the scheduled function that sends notices, as the clock does.
 * @param settings changed for this run, for example `SMTP_URL`
 * @returns how many left
 */
export async function deliver(
  stack: MailStack,
  settings: Record<string, string> = {},
): Promise<number> {
  const { status, body } = await runScheduled(deliverNotices, {
    ...stack.environment,
    ...settings,
  });
  expect(status).toBe(200);
  return (body as { count: number }).count;
}

/** Every mail that arrived. */
export async function mails({ mailbox }: MailStack): Promise<Email[]> {
  const names = await mailbox.list();
  return Promise.all(names.map(async (name) => PostalMime.parse(await mailbox.read(name))));
}

/** The last mail that arrived for an address. */
export async function mailTo(stack: MailStack, address: string): Promise<Email | undefined> {
  return (await mails(stack)).find((mail) => mail.to?.some((to) => to.address === address));
}
