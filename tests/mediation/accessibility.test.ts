import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { beginHelp, fileInHelp, HELPED, MANDATE_FORM } from '../support/mediator.ts';
import { problemsInEachLook } from '../support/show-as-sent.ts';
import { htmlMistakes } from '../support/valid-html.ts';

const desk = useDesk();
let browser: Browser;
let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await launchBrowser();
  await desk.invite('mediatheque');
  const visitor = await beginHelp(desk);
  const read = async (path: string, who: DeskVisitor = visitor) => (await who.go(path)).text;
  const send = async (path: string, form: Readonly<Record<string, string>>) =>
    (await visitor.post(path, form)).text;
  const before = {
    session: await read('/mediation/seance/'),
    need: await send('/mediation/seance/', { _etape: 'besoin', besoin: 'extrait de naissance' }),
    'wrong mandate number': await send('/mediation/seance/', {
      ...{ _etape: 'reprendre', mandat_numero: 'A', mandat_code: 'B' },
    }),
    bring: await read(`/mediation/apporter/${HELPED}/`),
    mandate: await read('/mediation/mandat/'),
    'unsigned mandate': await send('/mediation/mandat/', { prenom_mandat: 'Zoé' }),
    paper: await send('/mediation/mandat/', { ...MANDATE_FORM, suivre_ensuite: 'oui' }),
  };
  const { url, text: receipt } = await fileInHelp(visitor);
  const helped = desk.visitor();
  const COMPANION = '/aide/avec-quelqu-un';
  const companion = {
    'somebody helps': await read(COMPANION, helped),
    'nobody said': (await helped.post(COMPANION, {})).text,
    'somebody is there': (await helped.post(COMPANION, { aide_par: 'relative' })).text,
    'before it ends': await read(`${COMPANION}/fin/`, helped),
    'it ended': (await helped.post(`${COMPANION}/fin/`)).text,
  };
  pages = {
    ...companion,
    ...{ ...before, receipt },
    'session with a mandate': await read('/mediation/seance/'),
    handed: await read(url.pathname.replace('/recus/', '/remise/')),
    followed: await read('/mediation/suivis/'),
    end: await read('/mediation/fin/'),
    ended: await send('/mediation/fin/', {}),
    welcome: await read('/mediation/'),
    counts: await read('/mediation/chiffres/'),
    'stop a mandate': await read('/mandat', desk.visitor()),
    'nothing to stop': (await desk.visitor().post('/mandat', { mandat_numero: 'A' })).text,
  };
});

afterAll(() => browser.close());

const NAMES = [
  ...['welcome', 'session', 'need', 'wrong mandate number', 'bring', 'mandate'],
  ...['unsigned mandate', 'paper', 'session with a mandate', 'receipt', 'handed', 'followed'],
  ...['somebody helps', 'nobody said', 'somebody is there', 'before it ends', 'it ended'],
  ...['end', 'ended', 'counts', 'stop a mandate', 'nothing to stop'],
];
describe.each(NAMES)('the page « %s »', (name) => {
  test('is valid HTML', async () => {
    expect(await htmlMistakes(pages[name] ?? '')).toEqual([]);
  });

  test('has nothing for axe in any look, and is not wider', async () => {
    expect(await problemsInEachLook(browser, pages[name] ?? '')).toEqual([]);
  });
});
