import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startMailbox, type Mailbox } from '../../src/local/mailbox.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { sharedStack } from './shared-stack.ts';

/** A mailbox, and the settings of functions that send to it. */
export interface MailStack {
  readonly mailbox: Mailbox;
  readonly environment: Readonly<Record<string, string>>;
}

/** A mailbox for the tests of one file, beside the shared database, and the functions that use both. */
export function useOwnMailbox(): { readonly stack: MailStack; readonly site: OpenSite } {
  const own = {} as { stack: MailStack; site: OpenSite };
  const folder = mkdtempSync(join(tmpdir(), 'parvis-mails-'));
  beforeAll(async () => {
    const mailbox = await startMailbox(folder);
    const environment = { ...sharedStack().environment, SMTP_URL: mailbox.smtpUrl };
    Object.assign(own, { stack: { mailbox, environment }, site: openSite(environment) });
  });
  afterAll(async () => {
    await own.stack.mailbox.stop();
    rmSync(folder, { recursive: true });
  });
  return own;
}
