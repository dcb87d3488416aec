import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { ageSession, sessionHash } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('urbanisme', { voirie: 'read' });
});

describe('what was being written when a session ended', () => {
  const TYPED = { note: 'Elle rappelle demain.\nLe plan est <b>là</b>.', key: 'abc' };

  async function interrupted(): Promise<DeskVisitor> {
    const visitor = await desk.signedIn('accueil');
    await ageSession(visitor, 'last_seen_at', '31 minutes');
    const { response, text } = await visitor.post('/bureau/reprise', TYPED);
    expect(response.status).toBe(401);
    expect(text).toContain('est gardé');
    return visitor;
  }

  test('is given back after the agent is, to send or to give up', async () => {
    const visitor = await interrupted();
    const { url, text } = await visitor.signIn('accueil', { from: '/bureau/connexion' });
    expect(url.pathname).toBe('/bureau/reprise');
    expect(text).toContain('Elle rappelle demain.\nLe plan est &lt;b>là&lt;/b>.');
    expect(text).toContain('<input type="hidden" name="key" value="abc"');
    await visitor.post('/bureau/reprise');
    expect((await visitor.go('/bureau/reprise')).text).toContain('Rien n’est gardé');
  });

  test('is given to nobody else', async () => {
    const visitor = await interrupted();
    const { text } = await visitor.signIn('urbanisme', { from: '/bureau/connexion' });
    expect(text).not.toContain('Elle rappelle');
    expect((await visitor.go('/bureau/reprise')).text).not.toContain('Elle rappelle');
  });

  test('is unreadable in the database', async () => {
    const visitor = await interrupted();
    const [row] = await query<{ kept_form: string }>(
      'select kept_form from desk_sessions where session_hash = $1',
      [sessionHash(visitor)],
    );
    expect(Buffer.from(row?.kept_form ?? '', 'base64').toString()).not.toContain('rappelle');
  });
});
