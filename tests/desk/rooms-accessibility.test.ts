import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeHelp } from '../database/stored-help.ts';
import { launchBrowser } from '../support/chromium.ts';
import { choose } from '../support/desk-alerts.ts';
import { happen, receiveOne } from '../support/desk-list.ts';
import { sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { SITE } from '../support/open-site.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { problemsInEachLook, showAsSent } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const OWN = { origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
const desk = useDesk();
let browser: Browser;
let pages: Readonly<Record<string, string>>;
const read = async (visitor: DeskVisitor, path: string, init: RequestInit = {}) =>
  (await visitor.send(new URL(path, SITE), init)).text();

beforeAll(async () => {
  browser = await launchBrowser();
  await desk.invite('accueil', { voirie: 'process', parcs: 'process' });
  await desk.invite('encadrement', { voirie: 'supervise', parcs: 'supervise' });
  await desk.invite('donnees');
  await desk.invite('urbanisme', { voirie: 'read' });
  const agent = await desk.signedIn('accueil');
  const head = await desk.signedIn('encadrement');
  const officer = await desk.signedIn('donnees');
  const reader = await desk.signedIn('urbanisme');
  const today = new Date().toISOString().slice(0, 10);
  const received = await Promise.all(
    Array.from({ length: 14 }, (_, place) =>
      receiveOne(place % 2 === 0 ? 'voirie' : 'parcs', today, {
        channel: place < 6 ? 'phone' : 'online',
      }),
    ),
  );
  const [reference = ''] = received;
  const clocks = { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' };
  await happen(reference, 'request.closed', today, { services: ['voirie'], clocks });
  await (await sessionClient(agent)).rpc('note_reading', { reference });
  await choose(agent, { voirie: 'none' });
  const call = (telephone: string) => ({
    ...{ method: 'POST', headers: OWN },
    body: new URLSearchParams({ _etape: 'noter', service: 'voirie', nom: 'Zoé Roux', telephone }),
  });
  await read(agent, '/bureau/appels/', call('06 39 98 12 34'));
  const look = (numero: string) => ({
    ...{ method: 'POST', body: new URLSearchParams({ numero }), headers: OWN },
  });
  const { number } = await storeHelp(ownCommune(), { procedures: ['essai', 'autre'] });
  const mandates = (_etape: string, form: Readonly<Record<string, string>> = {}) =>
    read(agent, '/bureau/mandats/', {
      ...{ method: 'POST', headers: OWN },
      body: new URLSearchParams({ _etape, mandat: number, ...form }),
    });
  const request = `/bureau/demandes/${reference}/`;
  const other = new URLSearchParams({ _etape: 'raison', pourquoi: 'autre' });
  pages = {
    reason: await read(reader, request),
    'no reason': await read(reader, request, { method: 'POST', body: other, headers: OWN }),
    figures: await read(head, '/bureau/chiffres/'),
    'no figures': await read(head, '/bureau/chiffres/?depuis=2020-01-06&jusqua=2020-01-06'),
    alerts: await read(head, '/bureau/alertes/?fait=oui'),
    rights: await read(head, '/bureau/droits/'),
    looks: await read(officer, '/bureau/lectures/', look(reference)),
    'wrong number': await read(officer, '/bureau/lectures/', look('abc')),
    calls: await read(agent, '/bureau/appels/?fait=note'),
    'wrong call': await read(agent, '/bureau/appels/', call('12')),
    'found mandate': await mandates('numero', { mandat_numero: number }),
    'no mandate': await mandates('nom', { nom_mandat: 'ro' }),
    'mandate to stop': await mandates('choisir'),
    'wrong stop': await mandates('arreter'),
    mandates: await read(agent, '/bureau/mandats/?fait=mandat'),
    refused: await read(agent, '/bureau/lectures/'),
    list: await read(agent, '/bureau/'),
  };
});

afterAll(() => browser.close());

const NAMES = [
  ...['figures', 'no figures', 'alerts', 'rights', 'looks', 'wrong number', 'refused'],
  ...['reason', 'no reason'],
  ...['calls', 'wrong call'],
  ...['mandates', 'found mandate', 'no mandate', 'mandate to stop', 'wrong stop'],
];
describe.each(NAMES)('the page « %s »', (name) => {
  test('is valid HTML', async () => {
    expect(await htmlMistakes(pages[name] ?? '')).toEqual([]);
  });

  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
  });
});

test('the menu of an agent is short on a phone, and opens with the keyboard', async () => {
  const page = await showAsSent(browser, pages.list ?? '', 360, 'light');
  const menu = page.locator('.desk-nav');
  const folded = menu.getByRole('link', { name: 'Mandats' });
  expect(await menu.getByRole('link').count()).toBe(4);
  expect(await folded.isVisible()).toBe(false);
  await menu.getByRole('link', { name: 'Fiches' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await folded.isVisible()).toBe(true);
  await page.context().close();
});
