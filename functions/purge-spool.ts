import type { Config } from '@netlify/functions';
import { parisDay } from '../src/kit/paris-time.ts';
import { openMarks } from '../src/notices/mail-registrations.server.ts';
import { forgetSetAside } from '../src/requests/spool/forget-set-aside.server.ts';
import { openSpool, openSpoolStore } from '../src/requests/spool/open-spool.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('purge-spool', async (services) => {
  const spool = openSpool(services);
  const gone = await forgetSetAside(spool, parisDay(services.clock()));
  if ((await openSpoolStore(services)) === undefined) return gone;
  const waiting = [...(await spool.waiting()), ...(await spool.aside())];
  const places = new Set(waiting.map((name) => name.split('.')[0] ?? ''));
  const leads = await spool.forgetLeads();
  return gone + leads + (await (await openMarks(services)).forget(places));
});

export const config: Config = { schedule: '10 2 * * *', region: 'fra' };
