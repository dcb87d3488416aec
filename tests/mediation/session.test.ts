import { beforeAll, describe, expect, test } from 'vitest';
import { useDesk } from '../support/desk.ts';
import {
  HELPED,
  MANDATE_FORM,
  beginHelp,
  enterAsMediator,
  plainText,
} from '../support/mediator.ts';
import { readHtml } from '../support/read-html.ts';

const desk = useDesk();
beforeAll(async () => {
  await desk.invite('mediatheque');
  await desk.invite('accueil', { 'etat-civil': 'process' });
});

describe('a mediator', () => {
  test('signs in by the door of agents, and is led to pages of their own', async () => {
    const visitor = await enterAsMediator(desk);
    const { url } = await visitor.go('/bureau/');
    expect(url.pathname).not.toBe('/bureau/');
  });

  test('who is an agent sees the desk, and no page of mediators', async () => {
    const visitor = await desk.signedIn('accueil');
    const { url, text } = await visitor.go('/mediation/');
    expect(url.host).not.toBe('guichet.petiteville.example');
    expect(text).not.toContain('J’aide quelqu’un');
  });

  test('sees the start after a session whose end the server does not know yet', async () => {
    const visitor = await beginHelp(desk);
    expect((await visitor.go('/mediation/')).url.pathname).toBe('/mediation/seance/');
    const { url, text } = await visitor.go('/mediation/?fini');
    expect(url.pathname).toBe('/mediation/');
    expect(readHtml(text).querySelector('h1')?.textContent).toBe('J’aide quelqu’un');
  });

  test('reads the need in the words of the person: procedures and what to bring', async () => {
    const visitor = await beginHelp(desk);
    const { text } = await visitor.post('/mediation/seance/', {
      _etape: 'besoin',
      besoin: 'il me faut un extrait de naissance',
    });
    const page = readHtml(text);
    expect(page.querySelector('.ways h3')?.textContent).toContain('naissance');
    expect(page.querySelectorAll('.ways > li').length).toBeLessThanOrEqual(3);
    const { text: sheet } = await visitor.go(`/mediation/apporter/${HELPED}/`);
    expect(plainText(sheet)).toContain('Ce qu’il faut apporter');
  });
});

describe('a mandate', () => {
  test('is asked in plain words, and nothing is signed by leaving boxes empty', async () => {
    const visitor = await beginHelp(desk);
    const { response, text } = await visitor.post('/mediation/mandat/', {
      ...MANDATE_FORM,
      donne_mandat: '',
    });
    expect(response.status).toBe(422);
    expect(readHtml(text).querySelector<HTMLInputElement>('[name=prenom_mandat]')?.value).toBe(
      'Zoé',
    );
  });

  test('is printed in two copies, the code on the person’s alone, and is taken up again', async () => {
    const visitor = await beginHelp(desk);
    const { url, text } = await visitor.post('/mediation/mandat/', MANDATE_FORM);
    expect(url.pathname).toBe('/mediation/mandat/papier/');
    const sheets = [...readHtml(text).querySelectorAll('.sheet')];
    const codes = sheets.map((sheet) =>
      [...sheet.querySelectorAll('.code')].map((code) => code.textContent),
    );
    expect(codes.map(({ length }) => length)).toEqual([2, 1]);
    const [number = '', code = ''] = codes[0] ?? [];
    const later = await beginHelp(desk);
    const wrong = await later.post('/mediation/seance/', {
      ...{ _etape: 'reprendre', mandat_numero: number, mandat_code: 'XXXXX-XXXXX' },
    });
    expect(plainText(wrong.text)).toContain('Aucun mandat en cours');
    const right = await later.post('/mediation/seance/', {
      ...{ _etape: 'reprendre', mandat_numero: number.toLowerCase(), mandat_code: code },
    });
    expect(plainText(right.text)).toContain('Zoé Martin vous donne mandat');
    const stopped = await desk
      .visitor()
      .post('/mandat', { mandat_numero: number, mandat_code: code });
    expect(plainText(stopped.text)).toContain('C’est arrêté');
    expect(plainText((await later.go('/mediation/seance/')).text)).toContain('Aucun mandat');
  });
});
