import { beforeEach, describe, expect, test } from 'vitest';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { newsOf, pressAndRead } from '../support/press-and-read.ts';
import { sampleForm } from '../support/sample-answers.ts';

const desk = openDesk({ caller: deskCaller({ services: ['voirie', 'etat-civil'] }) });

const does = (request: FiledRequest, button: string, form?: Readonly<Record<string, string>>) =>
  pressAndRead(desk, request, button, form);

let first: FiledRequest;
let second: FiledRequest;

describe('two requests that are linked', () => {
  beforeEach(async () => {
    [first, second] = [await fileOwnRoom(), await fileOwnRoom()];
  });

  test('show each other, stay open, and the person reads nothing of it', async () => {
    await does(second, 'relier', { relier_a: first.reference });
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const page = await desk.look(one.reference);
      expect(page.text).toContain('Demandes reliées');
      expect(page.text).toContain(`Demande ${other.reference}`);
      expect((await one.look()).text).not.toContain(other.reference);
      expect(await newsOf(one)).toEqual([]);
    }
    const again = await does(second, 'relier', { relier_a: first.reference });
    expect(again.summary[0]).toContain('déjà reliées');
    await does(first, 'delier', { delier_a: second.reference });
    expect((await desk.look(second.reference)).text).not.toContain('Demandes reliées');
    expect(await second.journal()).toEqual([
      ...['submission.received', 'request.linked', 'request.unlinked'],
    ]);
  });

  test.each([
    ['its own number', () => second.reference, 'C’est le numéro de cette demande.'],
    ['no number', () => 'hier', 'Ce n’est pas un numéro de demande.'],
    ['a number of nobody', () => '4K7M-93XC', 'Aucune demande ne porte ce numéro'],
  ])('are refused for %s', async (_, other, words) => {
    const page = await does(second, 'relier', { relier_a: other() });
    expect([page.status, page.summary[0]]).toEqual([422, expect.stringContaining(words)]);
    expect(await second.journal()).toEqual(['submission.received']);
  });

  test('are never of two sectors, nor of a service where the agent does not act', async () => {
    const birth = await followRequest(openSite(), 'acte-de-naissance', {
      ...sampleForm('acte-de-naissance'),
    });
    const page = await does(second, 'relier', { relier_a: birth.reference });
    expect(page.summary[0]).toContain('autre secteur');
    const alone = openDesk();
    const refused = await readPage(
      await alone.press(second.reference, 'relier', { relier_a: birth.reference }),
    );
    expect(refused.summary[0]).toContain('Aucune demande ne porte ce numéro');
  });
});
