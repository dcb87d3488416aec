import type { Services } from '../web/services.ts';
import { createSmsProvider, type SmsProvider } from './sms-provider.server.ts';

/** The provider that the settings name; nothing without one: agents send SMS then. */
export function openSms({ setting }: Pick<Services, 'setting'>): SmsProvider | undefined {
  const url = setting('PARVIS_SMS_URL');
  if (url === undefined) return undefined;
  const [token, sender] = [setting('PARVIS_SMS_TOKEN'), setting('PARVIS_SMS_SENDER')];
  return createSmsProvider({ url, token, sender });
}
