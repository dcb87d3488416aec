import { beforeAll, expect, test } from 'vitest';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { readArrived, ROOM, ROOM_FORM, roomAnswers } from '../../support/entry.ts';
import { followRequest, type FiledRequest } from '../../support/follow-request.ts';
import { openSite } from '../../support/open-site.ts';
import { sampleForm } from '../../support/sample-answers.ts';

const desk = useDesk();
const site = openSite();
const courriel = `${crypto.randomUUID()}@courriel.example`;
const telephone = '06 39 98 45 67';
let agent: DeskVisitor;
let mine: FiledRequest;
let shared: FiledRequest;
let other: FiledRequest;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  agent = await desk.signedIn('urbanisme');
  mine = await followRequest(site, ROOM, roomAnswers({ nom: 'Quéméneur', courriel, telephone }));
  shared = await followRequest(site, ROOM, roomAnswers({ nom: 'Autrenom', courriel }));
  other = await followRequest(
    site,
    'acte-de-naissance',
    sampleForm('acte-de-naissance', { nom: 'Quéméneur', courriel }),
  );
});

const look = async (typed: Readonly<Record<string, string>>) =>
  readArrived(await agent.post('/bureau/saisir/', typed));
const lineOf = (page: Awaited<ReturnType<typeof look>>, { reference }: FiledRequest) =>
  [...page.document.querySelectorAll('main li')]
    .map(({ textContent }) => textContent.replaceAll(/[\u00a0\u202f]/gu, ' '))
    .find((text) => text.includes(reference));

test('what is open is told with what it shares, and a shared address is no identity', async () => {
  const page = await look({ nom: 'quemeneur', courriel, telephone: '+33 6 39 98 45 67' });
  expect(page.status).toBe(200);
  expect(page.text).toContain('2 demandes ouvertes');
  expect(lineOf(page, mine)).toContain('(même nom, même numéro, même adresse)');
  expect(lineOf(page, shared)).toContain('(même adresse)');
  expect(page.text).toContain('ce n’est peut-être pas la même personne');
  expect(page.text.replaceAll('pas la même personne', '')).not.toContain('même personne');
  const link = page.document.querySelector(`a[href="/bureau/demandes/${mine.reference}/"]`);
  expect(link).not.toBeNull();
});

test('nothing of another service is found', async () => {
  const page = await look({ nom: 'Quéméneur', courriel });
  expect(page.text).not.toContain(other.reference);
});

test('a street that bears the name is nobody’s name', async () => {
  const page = await look({ nom: roomAnswers()['adresse.voie' as never] });
  expect(page.text).toContain('Aucune demande trouvée.');
});

test.each([[{ nom: 'Qu' }], [{ telephone: '0639' }], [{ courriel: 'zoe@' }], [{}]])(
  '%j is too short to look for, and stays in the form',
  async (typed: Record<string, string>) => {
    const page = await look(typed);
    expect([page.status, page.title]).toEqual([422, expect.stringMatching(/^Erreur/u) as string]);
    for (const [name, text] of Object.entries(typed)) expect(page.value(name)).toBe(text);
    expect(page.document.querySelector('button[formaction]')).toBeNull();
  },
);

test('what was looked for goes into the form, and never into an address', async () => {
  const found = await look({ nom: 'Quéméneur', telephone, courriel });
  const form = found.document.querySelector(`button[formaction="${ROOM_FORM}"]`)?.closest('form');
  expect(form?.getAttribute('method')).toBe('post');
  const opened = await agent.post(ROOM_FORM, {
    _etape: 'commencer',
    ...{ nom: 'Quéméneur', telephone, courriel },
  });
  expect(opened.url.search).toBe('');
  const page = await readArrived(opened);
  expect(page.status).toBe(200);
  expect([page.value('nom'), page.value('telephone'), page.value('courriel')]).toEqual([
    'Quéméneur',
    telephone,
    courriel,
  ]);
  expect(page.summary).toEqual([]);
});

test('a request leads to another one for the same person, and its address says nothing', async () => {
  const page = await readArrived(await agent.go(`/bureau/demandes/${mine.reference}/`));
  const form = page.document.querySelector('form[action="/bureau/saisir/"]');
  const controls = [...(form?.querySelectorAll('input') ?? [])];
  const typed = Object.fromEntries(controls.map(({ name, value }) => [name, value]));
  expect(typed).toEqual({ nom: 'Quéméneur', telephone: '+33639984567', courriel });
  expect(lineOf(await look(typed), mine)).toContain('même nom, même numéro, même adresse');
});

test('a page of the desk leads there', async () => {
  const page = await agent.go('/bureau/');
  expect(page.text).toContain('href="/bureau/saisir/"');
});
