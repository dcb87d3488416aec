import type { Config } from '@netlify/functions';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { publishSectors } from '../src/desk/publish-sectors.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('publish-sectors', async ({ database, site }) => {
  const { procedures } = await createDeskContent(site.folder)();
  return publishSectors(database('maintenance'), procedures);
});

// Every hour: rights on requests need none of it, a new sector of a service is known within the hour.
export const config: Config = { schedule: '22 * * * *', region: 'fra' };
