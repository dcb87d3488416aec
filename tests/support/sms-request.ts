import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { query } from './database.ts';
import { followRequest, type FiledRequest } from './follow-request.ts';
import { deliver } from './mail.ts';
import { useOwnMailbox } from './own-mailbox.ts';
import { sampleForm } from './sample-answers.ts';
import { ownCommune } from './shared-stack.ts';
import { startSmsProvider, type FakeSmsProvider } from './sms-provider.ts';

const SLUG = 'autorisation-stationnement';
/** What a person who chose SMS gave. */
export const BY_SMS = { courriel: '', telephone: '06 39 98 12 34', reponse_par: 'sms' };

/** A request whose person is told by SMS, for each test, with a provider and a mailbox for the file. */
export function useSmsRequest() {
  const mail = useOwnMailbox();
  const own = {} as {
    provider: FakeSmsProvider;
    /** With the provider; that of the mailbox has none. */
    environment: Readonly<Record<string, string>>;
    request: FiledRequest;
  };
  const follow = (form: Readonly<Record<string, string>>) =>
    followRequest(mail.site, SLUG, { ...sampleForm(SLUG), ...form });
  beforeAll(async () => {
    const provider = await startSmsProvider();
    const settings = { PARVIS_SMS_URL: provider.url, PARVIS_SMS_TOKEN: 'cle-du-prestataire' };
    Object.assign(own, { provider, environment: { ...mail.stack.environment, ...settings } });
  });
  afterAll(() => own.provider.stop());
  beforeEach(async () => {
    own.provider.answer = () => 201;
    own.request = await follow(BY_SMS);
    await deliver(mail.stack);
  });
  afterEach(() => query('delete from submissions where commune_id = $1', [ownCommune()]));
  const ofRequest = ({ text }: { readonly text: string }) => text.includes(own.request.reference);
  return {
    own,
    mail,
    follow,
    tell: () => own.request.agentDoes(SAMPLE_EVENTS['message.written']),
    /** What the provider took, and what it was asked. */
    taken: () => own.provider.taken.filter(ofRequest),
    asked: () => own.provider.asked.filter(ofRequest),
    /** What waits until later is due now. */
    wait: () =>
      query(
        `update outbox set next_attempt_at = now() where commune_id = $1 and is_waiting
         and next_attempt_at > now()`,
        [ownCommune()],
      ),
  };
}
