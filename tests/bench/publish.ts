import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReleases } from '../../src/host/releases/releases.ts';
import { publish, putBack } from '../../src/local/publish/publish.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { pollSite } from '../support/poll-site.ts';
import { ROOT } from '../support/project.ts';
import { copyContent } from '../support/temporary-content.ts';
import { withServer } from '../support/with-server.ts';
import { atMost, round, type Figure } from './figure.ts';

/** Publications beside a server that is asked all the time. */
const TIMES = Number(process.env.PARVIS_BENCH_TIMES ?? 10);
const WHOLE_LIMIT_S = 20;
const ALERT_LIMIT_S = 10;
const PATHS = ['/', '/demarches/', '/alertes/', '/recherche?q=naissance', '/commune.json'];

/**
 * Publishes a changed word again and again beside a server that is asked twenty times a second: nothing may
 * be missing, nor half there. A refused content must not be served; an alert leaves with a price that is wrong
 * elsewhere.
 */
export async function benchPublish(): Promise<readonly Figure[]> {
  const content = copyContent(contentRoot(ROOT));
  const folder = mkdtempSync(join(ROOT, '.parvis', 'bench-publish-'));
  const settings = { PARVIS_PUBLICATIONS: folder, PARVIS_CONTENT: content.source.folder };
  const environment = { ...process.env, ...settings };
  const seconds: Record<'whole' | 'alerts', number[]> = { whole: [], alerts: [] };
  const publishNow = () =>
    publish({
      ...{ root: ROOT, environment },
      onOnline: ({ kind }, taken) => seconds[kind].push(taken),
    });
  const commune = join(content.source.folder, 'commune.yml');
  const slogan = readFileSync(commune, 'utf8');
  const alert = join(content.source.folder, 'alertes/essai-publication.yml');
  try {
    await publishNow();
    return await withServer(
      async (_supabase, url) => {
        const poll = pollSite(url, PATHS);
        for (let time = 0; time < TIMES; time += 1) {
          appendFileSync(commune, `# ${time}\n`);
          await publishNow();
        }
        await putBack({ root: ROOT, environment });
        await publishNow();
        writeFileSync(commune, 'name: [');
        writeFileSync(alert, ALERT);
        const refused = await publishNow().then(
          () => 1,
          () => 0,
        );
        const told = await poll.until('/alertes/', 'essai de publication');
        writeFileSync(commune, slogan);
        const asked = await poll.stop();
        const online = await openReleases(ROOT, environment).online();
        return [
          atMost('refused contents that were published', refused, 0, 'contents'),
          { what: 'requests while it published', value: asked.count, unit: 'requests' },
          atMost('answers that were no page of the site', asked.wrong.length, 0, 'answers'),
          atMost('slowest answer', Math.round(asked.slowestMs), 2000, 'ms'),
          atMost('an alert seen, beside a broken content', told ? 0 : 1, 0, 'missed'),
          atMost('alert online', Math.max(...seconds.alerts), ALERT_LIMIT_S, 's'),
          atMost('whole site built and online', Math.max(...seconds.whole), WHOLE_LIMIT_S, 's'),
          {
            what: 'whole site, in the middle',
            value: round(seconds.whole.toSorted((a, b) => a - b)[seconds.whole.length >> 1] ?? 0),
            unit: 's',
          },
          atMost('releases left unfinished', online?.kind === 'alerts' ? 0 : 1, 0, 'releases'),
        ];
      },
      { ...settings, PARVIS_BUILT: '' },
    );
  } finally {
    content.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ALERT = `level: info
title: essai de publication
advice:
  - Restez chez vous.
from: 2020-01-01 00:00
until: 2099-01-01 00:00
owner: voirie
`;
