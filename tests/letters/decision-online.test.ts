import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { agentDoes, CONSENT, fileRoom, REFUSAL, waitingOf } from './decide.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

describe('a decision for who agreed to be told online', () => {
  const agreed = {
    ...{ reponse_par: 'sms', courriel: 'samir@courriel.example' },
    [CONSENT]: 'oui',
  };

  test('says nothing until the person opens it, which notifies it that day', async () => {
    const request = await fileRoom(site, agreed);
    await agentDoes(request, 'refuser', REFUSAL);
    expect(await waitingOf(request)).toEqual([{ channel: 'email' }]);
    const sealed = await request.look();
    expect(sealed.text).toContain('La décision vous attend ici depuis le 4 mai 2026.');
    expect(sealed.text).toContain('avant la fin du 19 mai 2026');
    for (const words of ['Salle prise', 'refusée', 'Règlement des salles']) {
      expect(sealed.text).not.toContain(words);
    }
    const closing = agentDoes(request, 'fermer', { raison: 'Terminé.' });
    await expect(closing).rejects.toThrow(/n’a pas encore ouvert la décision/u);
    const later = openSite({ PARVIS_NOW: '2026-05-06T08:15:00Z' });
    const press = () =>
      later.post(request.path, { _cle: sealed.value('_cle') ?? '', _etape: 'lire' });
    expect((await press()).headers.get('location')).toBe(`${request.path}?fait=lire`);
    const opened = await request.look();
    expect(opened.text).toContain('Salle prise.');
    expect(opened.text).toContain('Réponse : votre demande est refusée.');
    // Pressed again from a page that was read before.
    expect((await press()).status).toBe(303);
    expect((await request.journal()).filter((kind) => kind === 'decision.notified')).toHaveLength(
      1,
    );
    const [row] = await query<{ details: object; actor: string; on: string }>(
      `select j.details, j.actor, j.counts_on::text as on from journal j
       join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event = 'decision.notified'`,
      [request.reference],
    );
    expect(row).toEqual({
      ...{ details: { by: 'online' }, actor: 'applicant' },
      on: '2026-05-06',
    });
  });
});
