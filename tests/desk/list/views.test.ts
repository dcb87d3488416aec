import { describe, expect, test } from 'vitest';
import { openDesk, type OpenDesk } from '../../support/desk-list.ts';
import { readPage } from '../../support/page.ts';

describe('saved views', () => {
  const save = (desk: OpenDesk, name: string, filters = 'canal=phone') =>
    desk.post({ _geste: 'garder', nom: name, _filtres: filters });
  const viewsOf = async (desk: OpenDesk) =>
    [...(await desk.get()).document.querySelectorAll('.views a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);

  test('are kept for their agent alone, and forgotten', async () => {
    const [mine, other] = [
      await openDesk(['vues'], { agent: 'agent-vues' }),
      await openDesk(['vues'], { agent: 'agent-autre' }),
    ];
    const saved = await save(mine, 'Au téléphone');
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/bureau/?canal=phone']);
    expect(await viewsOf(mine)).toEqual([['Au téléphone', '/bureau/?canal=phone']]);
    expect(await viewsOf(other)).toEqual([]);
    // The same name is the same view.
    await save(mine, 'Au téléphone', 'canal=post');
    expect(await viewsOf(mine)).toEqual([['Au téléphone', '/bureau/?canal=post']]);
    const id = (await mine.get()).value('_vue') ?? '';
    await other.post({ _geste: 'oublier', _vue: id, _filtres: '' });
    expect(await viewsOf(mine)).toHaveLength(1);
    await mine.post({ _geste: 'oublier', _vue: id, _filtres: '' });
    expect(await viewsOf(mine)).toEqual([]);
  });

  test('are twenty at most, and what was typed stays', async () => {
    const desk = await openDesk(['vues'], { agent: 'agent-vingt' });
    for (let place = 1; place <= 20; place += 1) await save(desk, `Vue ${place}`);
    const page = await readPage(await save(desk, 'Une de trop'));
    expect([page.status, page.value('nom')]).toEqual([422, 'Une de trop']);
    expect(page.text).toContain('Vous avez déjà 20 vues');
    expect(await viewsOf(desk)).toHaveLength(20);
  });

  test.each(['', ' ', 'x'.repeat(61)])('need a name: « %s »', async (name) => {
    const desk = await openDesk(['vues'], { agent: 'agent-sans-nom' });
    expect((await save(desk, name)).status).toBe(422);
    expect(await viewsOf(desk)).toEqual([]);
  });
});
