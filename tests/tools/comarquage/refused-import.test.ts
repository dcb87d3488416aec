import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGE_FEED, SMALL_FEED } from '../../builders/feed.ts';
import { sheetXml } from '../../builders/national-sheet.ts';
import { whileServing } from '../../support/serve-once.ts';
import { useTemporaryGuide } from '../../support/temporary-guide.ts';
import { zipOf } from '../../support/zip.ts';

const guide = useTemporaryGuide();

describe('an import is refused, and the one before stays', () => {
  const whole = zipOf(LARGE_FEED);
  const cut = whole.subarray(0, whole.length / 2);
  const bad = Buffer.from(whole);
  bad.fill(0, 60, 200);

  test.each([
    [
      'a page of HTML',
      '<!doctype html><p>Maintenance',
      'ce n’est pas une archive zip, ou elle est tronquée',
    ],
    ['nothing', '', 'ce n’est pas une archive zip, ou elle est tronquée'],
    ['half an archive', cut, 'ce n’est pas une archive zip, ou elle est tronquée'],
    ['a damaged archive', bad, /^.* : l’archive est abîmée ou incomplète : F9100\.xml$/u],
    [
      'an archive without a sheet',
      zipOf([{ name: 'N1.xml', text: '<a/>' }]),
      'aucune fiche (F….xml)',
    ],
    [
      'names outside the archive',
      zipOf([...LARGE_FEED, { name: '../../F1.xml', text: sheetXml() }]),
      'l’archive désigne des fichiers hors d’elle-même',
    ],
    [
      'an absolute name',
      zipOf([{ name: '/etc/F1.xml', text: sheetXml() }]),
      'l’archive désigne des fichiers hors d’elle-même',
    ],
    [
      'a file that inflates over what it declares',
      zipOf([{ name: 'F1.xml', text: sheetXml(), declaredSize: 10 }]),
      /archive est abîmée/u,
    ],
    [
      'another text than announced',
      zipOf([{ name: 'F1.xml', text: sheetXml(), declaredCrc: 1 }]),
      /archive est abîmée/u,
    ],
    [
      'an archive without end',
      zipOf(
        Array.from({ length: 3 }, (_, index) => ({
          name: `F${index}.xml`,
          text: sheetXml(),
          declaredSize: 1_000_000_000,
        })),
      ),
      'l’archive se déplie sans fin',
    ],
    [
      'sheets that are all broken',
      zipOf(LARGE_FEED.map((file) => ({ ...file, text: '<Publication' }))),
      '30 fiches illisibles sur 30 : le flux a changé de forme',
    ],
  ])('for %s', async (_what, content, reason) => {
    await guide().importFrom(guide().write('good.zip', zipOf(SMALL_FEED)));
    const before = await guide().shown();
    const source = guide().write('bad.zip', content);
    const said = await guide().refusal(source);
    if (typeof reason === 'string') expect(said.replace(`${source} : `, '')).toBe(reason);
    else expect(said).toMatch(reason);
    expect(await guide().shown()).toEqual(before);
    expect(readdirSync(guide().imports)).toHaveLength(2);
  });

  test('when one source of several fails', async () => {
    await guide().importFrom(guide().write('good.zip', zipOf(SMALL_FEED)));
    const missing = join(guide().folder, 'missing.zip');
    expect(await guide().refusal(guide().write('large.zip', zipOf(LARGE_FEED)), missing)).toBe(
      `${missing} : ni un fichier, ni un dossier`,
    );
    expect(Object.keys((await guide().shown()) ?? {})).toHaveLength(2);
  });

  test('when it holds less than half of the sheets, unless that is wanted', async () => {
    await guide().importFrom(guide().write('large.zip', zipOf(LARGE_FEED)));
    const fewer = guide().write('fewer.zip', zipOf(SMALL_FEED));
    expect(await guide().refusal(fewer)).toBe(
      '2 fiches au lieu de 30 : ajoutez --forcer si c’est voulu',
    );
  });

  test('when the server refuses, or the address is not safe', async () => {
    const said = await whileServing(
      (_request, response) => {
        response.statusCode = 503;
        response.end();
      },
      (url) => guide().refusal(url),
    );
    expect(said).toMatch(/le serveur répond 503$/u);
    expect(await guide().refusal('http://example.org/a.zip')).toMatch(/n’est pas en https$/u);
  });
});

test('without an import there is no sheet; a broken one stops the build with what to do', async () => {
  expect(await guide().shown()).toBeUndefined();
  await guide().importFrom(guide().write('good.zip', zipOf(SMALL_FEED)));
  const pointer = join(guide().imports, 'import.json');
  const { folder } = JSON.parse(readFileSync(pointer, 'utf8')) as { folder: string };
  writeFileSync(join(guide().imports, folder, 'index.json'), '{"version":0}');
  await expect(guide().shown()).rejects.toThrow('relancez « npm run comarquage »');
});
