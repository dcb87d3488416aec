import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { SIGN_IN_RETURN, SIGN_OUT_ACTION } from '../desk/desk-paths.ts';
import { bundleFunctions } from '../host/bundle-functions.ts';
import { listen, type ListeningServer } from '../host/listen.ts';
import { startLiveApp } from '../host/releases/live-app.ts';
import type { Releases } from '../host/releases/releases.ts';
import { contentRoot } from '../site/content/content-root.ts';
import { REPLY_PATH } from '../tracking/reply/reply-protocol.ts';
import { identityEnvironment } from './identity/identity-environment.ts';
import { startIdentityProvider } from './identity/identity-provider.ts';
import { seedAgents } from './identity/seed-agents.ts';
import { startLocalSupabase, type LocalSupabase } from './local-supabase.ts';
import { createMailboxPage } from './mailbox-page.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';
import { startReplyReceiver } from './reply-receiver.ts';
import { startSmsRecorder } from './sms-recorder.ts';

export interface LocalSiteOptions {
  readonly root: string;
  readonly folder: string;
  readonly port: number;
  /** What the site answers with, now and after each publication. */
  readonly releases: Releases;
  readonly mailboxPort: number;
  /** Of the identity provider of agents. */
  readonly identityPort: number;
  readonly commune: { readonly id: string; readonly name: string };
}

export interface LocalSite {
  readonly url: string;
  readonly mailboxUrl: string;
  /** Where a mail program answers these e-mails. */
  readonly repliesUrl: string;
  readonly supabase: LocalSupabase;
  readonly mailbox: Mailbox;
  /** The provider that agents sign in with. */
  readonly identityUrl: string;
  /** Settings that functions read. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Made from the secret of the stack: they stay as long as it does. */
function replySettings(parvisSecret: string) {
  const derive = (purpose: string) =>
    createHmac('sha256', parvisSecret).update(purpose).digest('base64url');
  return {
    PARVIS_REPLY_ADDRESS: 'reponse@localhost',
    PARVIS_REPLY_SECRET: derive('local replies'),
    PARVIS_REPLY_TOKEN: derive('local mail server'),
  };
}

/** How often notices leave on a local stack: soon enough to see them arrive. */
const EVERY_TWO_SECONDS = '*/2 * * * * *';

/** Settings of functions on the local stack. */
export function localEnvironment(
  supabase: LocalSupabase,
  { smtpUrl, smsUrl }: Pick<Mailbox, 'smtpUrl'> & { readonly smsUrl?: string },
  siteUrl: string,
): Record<string, string> {
  return {
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.secrets.publishableKey,
    PARVIS_TOKEN_KEY: JSON.stringify(supabase.secrets.tokenKey),
    PARVIS_SECRET: supabase.secrets.parvisSecret,
    PARVIS_SITE_URL: siteUrl,
    PARVIS_LOCAL: '1',
    SMTP_URL: smtpUrl,
    ...(smsUrl !== undefined && { PARVIS_SMS_URL: smsUrl }),
  };
}

/**
 * Starts everything but the build: database, mailbox, functions, pages. What is started before a
 * failure is stopped.
 */
export async function startLocalSite(options: LocalSiteOptions): Promise<LocalSite> {
  const { root, folder } = options;
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const supabase = await startLocalSupabase({ root, folder, communes: [options.commune] });
    stops.push(() => supabase.stop());
    const mailbox = await startMailbox(join(folder, 'mails'));
    stops.push(() => mailbox.stop());
    const sms = await startSmsRecorder(join(folder, 'sms'));
    stops.push(() => sms.stop());
    const mailboxServer = await listen(createMailboxPage(mailbox, sms), options.mailboxPort);
    stops.push(() => mailboxServer.stop());
    const siteUrl = `http://127.0.0.1:${options.port}`;
    const identity = await startIdentityProvider({
      port: options.identityPort,
      returnUrl: `${siteUrl}${SIGN_IN_RETURN}`,
      signedOutUrl: `${siteUrl}${SIGN_OUT_ACTION}`,
    });
    stops.push(() => identity.stop());
    const reply = replySettings(supabase.secrets.parvisSecret);
    const receiver = await startReplyReceiver(reply.PARVIS_REPLY_TOKEN, (init) =>
      fetch(`${siteUrl}${REPLY_PATH}`, init),
    );
    stops.push(() => receiver.stop());
    const environment = {
      ...identityEnvironment(identity),
      ...reply,
      ...localEnvironment(supabase, { smtpUrl: mailbox.smtpUrl, smsUrl: sms.smsUrl }, siteUrl),
      PARVIS_COMMUNE: options.commune.id,
      PARVIS_PROPOSALS: join(folder, 'propositions'),
      PARVIS_SPOOL: process.env.PARVIS_SPOOL ?? join(folder, 'spool'),
    };
    const settings = { ...process.env, ...environment };
    await seedAgents(settings, options.commune.id, contentRoot(root).folder);
    await bundleFunctions(root);
    const live = await startLiveApp({
      ...{ releases: options.releases, settings, codeFolder: root },
      cronOf: { 'deliver-notices': EVERY_TWO_SECONDS, 'deliver-sms': EVERY_TWO_SECONDS },
      tellsWhy: true,
    });
    if (live === undefined) throw new RangeError('Nothing is online');
    stops.push(() => live.stop());
    const server: ListeningServer = await listen(live, options.port);
    stops.push(() => server.stop());
    return {
      url: `http://127.0.0.1:${server.port}`,
      mailboxUrl: `http://127.0.0.1:${mailboxServer.port}`,
      repliesUrl: receiver.smtpUrl,
      supabase,
      mailbox,
      identityUrl: identity.issuer,
      environment,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
