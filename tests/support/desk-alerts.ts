import alertAgents from '../../functions/alert-agents.ts';
import { actAsRole } from './act-as.ts';
import type { DeskVisitor } from './desk-visitor.ts';
import { mails } from './mail.ts';
import { SITE } from './open-site.ts';
import type { MailStack } from './own-mailbox.ts';
import { readPage } from './page.ts';
import { runScheduled } from './run-scheduled.ts';

const ALERTS = new URL('/bureau/alertes/', SITE);
const OWN = { origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };

/** Runs what alerts agents, as the clock does, at an instant. @returns how many e-mails left */
export async function alertAt(
  { environment }: MailStack,
  instant: string,
  settings: Readonly<Record<string, string>> = {},
) {
  const run = await runScheduled(alertAgents, {
    ...environment,
    PARVIS_NOW: instant,
    ...settings,
  });
  return (run.body as { count?: number }).count;
}

/** What alerts say that arrived for an address, spaces made ordinary. */
export async function alertsTo(stack: MailStack, address: string): Promise<readonly string[]> {
  const all = await mails(stack);
  return all
    .filter(({ to, subject }) => to?.[0]?.address === address && subject?.includes('bureau'))
    .map(({ subject, text }) =>
      `${subject ?? ''}\n${text ?? ''}`.replaceAll(/[\u00a0\u202f]/gu, ' '),
    );
}

/** Chooses, on the page, what to be told of services. */
export async function choose(visitor: DeskVisitor, choices: Readonly<Record<string, string>>) {
  const form = Object.entries(choices).map(([service, choice]) => [`alerte-${service}`, choice]);
  const body = new URLSearchParams(form);
  return visitor.send(ALERTS, { method: 'POST', body, headers: OWN });
}

/** The page of alerts, as somebody reads it. */
export const alertsPage = async (visitor: DeskVisitor) => readPage(await visitor.send(ALERTS));

/** Writes what is due, without sending it. */
export async function writeDue(today: string, isMorning: boolean): Promise<unknown> {
  const client = await actAsRole('maintenance');
  const answer = await client.rpc('write_alerts', { today, is_morning: isMorning });
  return answer.error?.code ?? (answer.data as unknown);
}
