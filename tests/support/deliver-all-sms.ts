import deliverSms from '../../functions/deliver-sms.ts';
import { runScheduled } from './run-scheduled.ts';

/** Runs the scheduled function that sends SMS, as the clock does. @returns how many left */
export async function deliverAllSms(
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const { status, body } = await runScheduled(deliverSms, { ...environment });
  if (status !== 200) throw new Error(`deliver-sms answers ${status}`);
  return (body as { count: number }).count;
}
