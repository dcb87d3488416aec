import { expect, test } from 'vitest';
import { CLAIRE, useForgeSides } from '../../support/forge-side.ts';
import { RIGHT_ALERT } from '../../support/right-alert.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const SERVICE = 'services/voirie.yml';

const sides = useForgeSides();
const { read, write, meet, restart, publish, push, there } = sides;
const adding = (words: string) => (text: string) => `${text}${words}\n`;

test('what is published goes to the forge, under the name of whoever wrote it', async () => {
  await publish(NEWS, 'Un mot de Claire.');
  expect(await meet()).toEqual(['Ce qui est publié est envoyé à la forge.']);
  expect(await there(NEWS)).toContain('Un mot de Claire.');
  expect(await sides.elsewhere.git('log', '-1', '--format=%an|%ae|%cn|%b')).toBe(
    `Claire Petit|${CLAIRE.id}@parvis.invalid|Parvis|Écrit par Claire Petit.`,
  );
  expect(await meet()).toEqual([]);
});

test('what is pushed elsewhere is taken; a change of a program is not looked at', async () => {
  await push(SERVICE, adding('# la voirie'));
  await push('../package.json', () => '{"scripts":{}}\n');
  expect(await meet()).toEqual(['Des changements faits dans la forge sont repris.']);
  expect(read(SERVICE)).toContain('# la voirie');
  await push(SERVICE, adding('# encore'));
  await publish(NEWS, 'Un second mot.');
  await meet();
  expect(read(SERVICE)).toContain('# encore');
  expect(await there(NEWS)).toContain('Un second mot.');
  expect(await sides.elsewhere.git('show', 'HEAD:package.json')).toBe('{"scripts":{}}');
});

test('a forge that is away stops nothing: what is published waits, and leaves when it is back', async () => {
  sides.server.isClosed = true;
  await publish(NEWS, 'Pendant la panne.');
  expect((await meet()).join()).toContain('ne se laisse pas lire');
  await publish(NEWS, 'Et encore.');
  // The program is started again meanwhile.
  await restart();
  sides.server.isClosed = false;
  await meet();
  expect(await there(NEWS)).toContain('Pendant la panne.\nEt encore.\n');
  expect(await meet()).toEqual([]);
});

test('a file that changed on both sides: nothing is replaced, until they say the same', async () => {
  await push(NEWS, adding('Les mots de Hugo.'));
  await publish(NEWS, 'Les mots de Claire.');
  const said = (await meet()).join('\n');
  expect(said).toContain(`${NEWS} a changé ici et dans la forge`);
  expect(read(NEWS)).not.toContain('Hugo');
  expect(await there(NEWS)).not.toContain('Les mots de Claire.');
  expect((await meet()).join()).toContain('a changé ici et dans la forge');
  await push(NEWS, () => read(NEWS));
  expect(await meet()).toEqual([]);
  await publish(NEWS, 'Un mot de plus.');
  await meet();
  expect(await there(NEWS)).toContain('Un mot de plus.');
});

test('what somebody saved here without publishing it is not overwritten', async () => {
  await push(NEWS, adding('Un mot de là-bas.'));
  write(NEWS, `${read(NEWS)}Pas encore envoyé.\n`);
  expect((await meet()).join()).toContain('a changé ici et dans la forge');
  expect(read(NEWS)).toContain('Pas encore envoyé.');
});

test('what the build would refuse is not taken; an alert that came with it is', async () => {
  const right = await there(SERVICE);
  await push(SERVICE, () => 'name: [');
  await push('alertes/rue-barree.yml', () => RIGHT_ALERT);
  const said = (await meet()).join('\n');
  expect(said).toContain('Un changement de la forge n’est pas repris.');
  expect(said).toContain('services/voirie.yml');
  expect(read(SERVICE)).toBe(right);
  expect(read('alertes/rue-barree.yml')).toBe(RIGHT_ALERT);
  await push(SERVICE, () => right);
  await meet();
  expect(await meet()).toEqual([]);
});

test('a history that was rewritten to erase something does not come back', async () => {
  await push(NEWS, adding('Un numéro de téléphone.'));
  await meet();
  await sides.elsewhere.git('reset', '--quiet', '--hard', 'HEAD~1');
  await sides.elsewhere.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
  await meet();
  expect(read(NEWS)).not.toContain('numéro de téléphone');
  await publish(SERVICE, '# après');
  await meet();
  expect(await there(NEWS)).not.toContain('numéro de téléphone');
});

test('two contents that are not the same at the start are said, and none is changed', async () => {
  write(NEWS, 'autre');
  await restart(true);
  expect((await meet()).join()).toContain(
    `n’ont pas le même contenu au départ : ${NEWS}`.replace(' :', '\u00a0:'),
  );
  expect(read(NEWS)).toBe('autre');
});
