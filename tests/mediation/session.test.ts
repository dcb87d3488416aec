import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { useDesk } from '../support/desk.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { readHtml } from '../support/read-html.ts';
import { SAMPLE_FORMS } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const HELP = '__Host-parvis-aide';
const SLUG = 'acte-de-naissance';
const FORM = SAMPLE_FORMS[SLUG] ?? {};
const FORGET = '"cache", "storage"';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('mediatheque');
  await desk.invite('accueil', { 'etat-civil': 'process' });
});

const enter = async () => {
  const visitor = desk.visitor();
  const { text } = await visitor.signIn('mediatheque', { from: '/mediation/' });
  expect(text).toContain('Vous recevez pour «\u202fMédiathèque\u202f»');
  return visitor;
};
const begin = async () => {
  const visitor = await enter();
  const { url } = await visitor.post('/mediation/seance/', { _etape: 'commencer' });
  expect(url.pathname).toBe('/mediation/seance/');
  return visitor;
};
const MANDATE = {
  ...{ qualite: 'person', prenom_mandat: 'Zoé', nom_mandat: 'Martin', duree: 'mois' },
  [`demarches.${SLUG}`]: 'oui',
  ...{ sans_protection: 'oui', a_compris: 'oui', donne_mandat: 'oui' },
};
const plain = (html: string) =>
  (readHtml(html).querySelector('main')?.textContent ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

/** Files as the page of checks does. @returns where it ends */
async function file(visitor: DeskVisitor, extra: Readonly<Record<string, string>> = {}) {
  const review = await visitor.post(`/api/demarches/${SLUG}`, { ...FORM, ...extra });
  const form = readHtml(review.text).querySelector('[data-sending]');
  const hidden = [...(form?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
  const sealed = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
  return visitor.post(`/api/demarches/${SLUG}`, { ...sealed, ...extra, _etape: 'confirmer' });
}

describe('a mediator', () => {
  test('signs in by the door of agents, and is led to pages of their own', async () => {
    const visitor = await enter();
    const { url } = await visitor.go('/bureau/');
    expect(url.pathname).not.toBe('/bureau/');
  });

  test('who is an agent sees the desk, and no page of mediators', async () => {
    const visitor = await desk.signedIn('accueil');
    const { url, text } = await visitor.go('/mediation/');
    expect(url.host).not.toBe('guichet.petiteville.example');
    expect(text).not.toContain('J’aide quelqu’un');
  });

  test('reads the need in the words of the person: procedures and what to bring', async () => {
    const visitor = await begin();
    const { text } = await visitor.post('/mediation/seance/', {
      _etape: 'besoin',
      besoin: 'il me faut un extrait de naissance',
    });
    const page = readHtml(text);
    expect(page.querySelector('.ways h3')?.textContent).toContain('naissance');
    expect(page.querySelectorAll('.ways > li').length).toBeLessThanOrEqual(3);
    const { text: sheet } = await visitor.go(`/mediation/apporter/${SLUG}/`);
    expect(plain(sheet)).toContain('Ce qu’il faut apporter');
  });
});

describe('a mandate', () => {
  test('is asked in plain words, and nothing is signed by leaving boxes empty', async () => {
    const visitor = await begin();
    const { response, text } = await visitor.post('/mediation/mandat/', {
      ...MANDATE,
      donne_mandat: '',
    });
    expect(response.status).toBe(422);
    expect(readHtml(text).querySelector<HTMLInputElement>('[name=prenom_mandat]')?.value).toBe(
      'Zoé',
    );
  });

  test('is printed in two copies, the code on the person’s alone, and is taken up again', async () => {
    const visitor = await begin();
    const { url, text } = await visitor.post('/mediation/mandat/', MANDATE);
    expect(url.pathname).toBe('/mediation/mandat/papier/');
    const sheets = [...readHtml(text).querySelectorAll('.sheet')];
    const codes = sheets.map((sheet) =>
      [...sheet.querySelectorAll('.code')].map((code) => code.textContent),
    );
    expect(codes.map(({ length }) => length)).toEqual([2, 1]);
    const [number = '', code = ''] = codes[0] ?? [];
    const later = await begin();
    const wrong = await later.post('/mediation/seance/', {
      ...{ _etape: 'reprendre', mandat_numero: number, mandat_code: 'XXXXX-XXXXX' },
    });
    expect(plain(wrong.text)).toContain('Aucun mandat en cours');
    const right = await later.post('/mediation/seance/', {
      ...{ _etape: 'reprendre', mandat_numero: number.toLowerCase(), mandat_code: code },
    });
    expect(plain(right.text)).toContain('Zoé Martin vous donne mandat');
    const stopped = await desk
      .visitor()
      .post('/mandat', { mandat_numero: number, mandat_code: code });
    expect(plain(stopped.text)).toContain('C’est arrêté');
    expect(plain((await later.go('/mediation/seance/')).text)).toContain('Aucun mandat');
  });
});

describe('a filing for the person', () => {
  test('has its receipt, which says who helped, and a sheet in large type', async () => {
    const visitor = await begin();
    await visitor.post('/mediation/mandat/', MANDATE);
    const { url, text } = await file(visitor);
    expect(url.pathname).toMatch(/^\/recus\//u);
    expect(plain(text)).toContain('Déposé avec l’aide de « Médiathèque »');
    const token = url.pathname.split('/')[2] ?? '';
    const handed = await visitor.go(`/remise/${token}`);
    expect(plain(handed.text)).toContain('Avec l’aide de « Médiathèque »');
    expect(readHtml(handed.text).querySelectorAll('.code')).toHaveLength(2);
    expect((await visitor.go('/mediation/seance/')).text).toContain(`/remise/${token}`);
    const agent = await desk.signedIn('accueil');
    const list = await agent.go('/bureau/?structure=mediatheque');
    expect(plain(list.text)).toContain('Avec un médiateur');
    expect(readHtml(list.text).querySelector('[name=structure] [selected]')?.textContent).toBe(
      'Médiathèque',
    );
  });

  test('of a procedure that the mandate does not name is shown again, with the reason', async () => {
    const visitor = await begin();
    const other = 'demarches.accompagnement-numerique';
    await visitor.post('/mediation/mandat/', {
      ...MANDATE,
      [`demarches.${SLUG}`]: '',
      [other]: 'oui',
    });
    const { response, text } = await file(visitor);
    expect(response.status).toBe(200);
    expect(plain(text)).toContain('ne permet pas cette démarche');
  });

  test('that was filled in during another session is shown to nobody', async () => {
    const visitor = await begin();
    const { response, text } = await visitor.post(`/api/demarches/${SLUG}`, {
      ...{ ...FORM, _aide: '0123456789abcdef' },
    });
    expect(response.status).toBe(410);
    expect(text).not.toContain('Zoé');
  });

  test('is never kept by the browser for its back button', async () => {
    const visitor = await begin();
    const { response } = await visitor.post(`/api/demarches/${SLUG}`, FORM);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the end of a session', () => {
  test('closes the receipt, changes the cookie, and tells what a site cannot erase', async () => {
    const visitor = await begin();
    await visitor.post('/mediation/mandat/', MANDATE);
    const { url } = await file(visitor);
    const held = visitor.cookie(HELP);
    const { response, text } = await visitor.post('/mediation/fin/');
    expect(response.headers.get('clear-site-data')).toBe(FORGET);
    expect(visitor.cookie(HELP)).toBeUndefined();
    expect(plain(text)).toContain('Ce qu’un site ne peut pas effacer');
    expect((await visitor.go(url.pathname)).response.status).toBe(410);
    await visitor.post('/mediation/seance/', { _etape: 'commencer' });
    expect(visitor.cookie(HELP)).not.toBe(held);
  });

  test('comes by itself after fifteen minutes, and the next person sees the start', async () => {
    const visitor = await begin();
    await query(
      `update help_sessions set last_seen_at = now() - interval '16 minutes' where commune_id = $1`,
      [ownCommune()],
    );
    const { response, text } = await visitor.go('/mediation/seance/');
    expect(response.status).toBe(410);
    expect(response.headers.get('clear-site-data')).toBe(FORGET);
    expect(plain(text)).toContain('Cette séance est terminée');
    expect((await visitor.go('/mediation/')).response.status).toBe(200);
  });

  test('is counted about nobody, and leaves as La Coop writes it', async () => {
    const visitor = await begin();
    await visitor.post('/mediation/mandat/', MANDATE);
    await file(visitor);
    await visitor.post('/mediation/fin/');
    const page = await visitor.go('/mediation/chiffres/');
    expect(plain(page.text)).toContain('moins de 5');
    const { text } = await visitor.go('/mediation/chiffres/activites.csv');
    expect(text).toContain('papiers_elections_citoyennete');
    expect(text).not.toContain('Martin');
  });
});
