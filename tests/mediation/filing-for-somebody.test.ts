import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { useDesk } from '../support/desk.ts';
import {
  HELPED,
  HELPED_FORM,
  MANDATE_FORM,
  beginHelp,
  fileInHelp,
  plainText,
} from '../support/mediator.ts';
import { readHtml } from '../support/read-html.ts';
import { ownCommune } from '../support/shared-stack.ts';

const HELP = '__Host-parvis-aide';
const FORGET = '"cache", "storage"';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('mediatheque');
  await desk.invite('accueil', { 'etat-civil': 'process' });
});

describe('a filing for the person', () => {
  test('has its receipt, which says who helped, and a sheet in large type', async () => {
    const visitor = await beginHelp(desk);
    await visitor.post('/mediation/mandat/', MANDATE_FORM);
    const { url, text } = await fileInHelp(visitor);
    expect(url.pathname).toMatch(/^\/recus\//u);
    expect(plainText(text)).toContain('Déposé avec l’aide de « Médiathèque »');
    const token = url.pathname.split('/')[2] ?? '';
    const handed = await visitor.go(`/remise/${token}`);
    expect(plainText(handed.text)).toContain('Avec l’aide de « Médiathèque »');
    expect(readHtml(handed.text).querySelectorAll('.code')).toHaveLength(2);
    expect((await visitor.go('/mediation/seance/')).text).toContain(`/remise/${token}`);
    const agent = await desk.signedIn('accueil');
    const list = await agent.go('/bureau/?structure=mediatheque');
    expect(plainText(list.text)).toContain('Avec un médiateur');
    expect(readHtml(list.text).querySelector('[name=structure] [selected]')?.textContent).toBe(
      'Médiathèque',
    );
  });

  test('of a procedure that the mandate does not name is shown again, with the reason', async () => {
    const visitor = await beginHelp(desk);
    const other = 'demarches.accompagnement-numerique';
    await visitor.post('/mediation/mandat/', {
      ...MANDATE_FORM,
      [`demarches.${HELPED}`]: '',
      [other]: 'oui',
    });
    const { response, text } = await fileInHelp(visitor);
    expect(response.status).toBe(200);
    expect(plainText(text)).toContain('ne permet pas cette démarche');
  });

  test('that was filled in during another session is shown to nobody', async () => {
    const visitor = await beginHelp(desk);
    const { response, text } = await visitor.post(`/api/demarches/${HELPED}`, {
      ...{ ...HELPED_FORM, _aide: '0123456789abcdef' },
    });
    expect(response.status).toBe(410);
    expect(text).not.toContain('Zoé');
  });

  test('is never kept by the browser for its back button', async () => {
    const visitor = await beginHelp(desk);
    const { response } = await visitor.post(`/api/demarches/${HELPED}`, HELPED_FORM);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the end of a session', () => {
  test('closes the receipt, changes the cookie, and tells what a site cannot erase', async () => {
    const visitor = await beginHelp(desk);
    await visitor.post('/mediation/mandat/', MANDATE_FORM);
    const { url } = await fileInHelp(visitor);
    const held = visitor.cookie(HELP);
    const { response, text } = await visitor.post('/mediation/fin/');
    expect(response.headers.get('clear-site-data')).toBe(FORGET);
    expect(visitor.cookie(HELP)).toBeUndefined();
    expect(plainText(text)).toContain('Ce qu’un site ne peut pas effacer');
    expect((await visitor.go(url.pathname)).response.status).toBe(410);
    await visitor.post('/mediation/seance/', { _etape: 'commencer' });
    expect(visitor.cookie(HELP)).not.toBe(held);
  });

  test('comes by itself after fifteen minutes, and the next person sees the start', async () => {
    const visitor = await beginHelp(desk);
    await query(
      `update help_sessions set last_seen_at = now() - interval '16 minutes' where commune_id = $1`,
      [ownCommune()],
    );
    const { response, text } = await visitor.go('/mediation/seance/');
    expect(response.status).toBe(410);
    expect(response.headers.get('clear-site-data')).toBe(FORGET);
    expect(plainText(text)).toContain('Cette séance est terminée');
    expect((await visitor.go('/mediation/')).response.status).toBe(200);
  });

  test('is counted about nobody, and leaves as La Coop writes it', async () => {
    const visitor = await beginHelp(desk);
    await visitor.post('/mediation/mandat/', MANDATE_FORM);
    await fileInHelp(visitor);
    await visitor.post('/mediation/fin/');
    const page = await visitor.go('/mediation/chiffres/');
    expect(plainText(page.text)).toContain('moins de 5');
    const { text } = await visitor.go('/mediation/chiffres/activites.csv');
    expect(text).toContain('papiers_elections_citoyennete');
    expect(text).not.toContain('Martin');
  });
});
