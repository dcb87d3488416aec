import { describe, expect, test } from 'vitest';
import { describeImport } from '../../../src/tools/comarquage/report.ts';
import { LARGE_FEED, SMALL_FEED } from '../../builders/feed.ts';
import { sheetXml } from '../../builders/national-sheet.ts';
import { whileServing } from '../../support/serve-once.ts';
import { useTemporaryGuide } from '../../support/temporary-guide.ts';
import { zipOf } from '../../support/zip.ts';

const guide = useTemporaryGuide();

describe('an import', () => {
  test('reads a zip file, in both schemas', async () => {
    await guide().importFrom(guide().write('feed.zip', zipOf(SMALL_FEED)));
    expect(await guide().shown()).toEqual({ F9001: 'Adopter un nuage', F9002: 'Le rendre' });
  });

  test('reads a folder of XML and of JSON', async () => {
    const node = (name: string, children: unknown[], attributes = {}) => ({
      ...{ type: 'element', name, children, attributes },
    });
    const say = (name: string, text: string) => node(name, [{ type: 'text', text }]);
    const json = JSON.stringify({
      id: 'F9003',
      children: [
        node(
          'Publication',
          [
            say('dc:title', 'Prêter un nuage'),
            say('dc:creator', 'Direction du ciel'),
            say('dc:date', 'modified 2020-11-12'),
            say('Audience', 'Associations'),
            node('Texte', [say('Paragraphe', 'Prêtez.')]),
          ],
          { ID: 'F9003' },
        ),
      ],
    });
    const source = guide().write('feed', { 'F9001.xml': sheetXml(), 'F9003.json': json });
    await guide().importFrom(source);
    expect(await guide().shown()).toEqual({ F9001: 'Adopter un nuage', F9003: 'Prêter un nuage' });
  });

  test('reads several sources, and takes each sheet once, from the first', async () => {
    const first = guide().write('part.zip', zipOf(SMALL_FEED));
    const second = guide().write('pro', { 'F9001.xml': sheetXml({ title: 'Pour les pros' }) });
    await guide().importFrom(first, second);
    expect((await guide().shown())?.F9001).toBe('Adopter un nuage');
  });

  test('reads an address', async () => {
    await whileServing(
      (_request, response) => response.end(zipOf(SMALL_FEED)),
      (url) => guide().importFrom(url),
    );
    expect(Object.keys((await guide().shown()) ?? {})).toHaveLength(2);
  });

  test('leaves broken and huge sheets out, and says which and why', async () => {
    const broken = [
      { name: 'F9001.xml', text: sheetXml().replace('</Texte>', '') },
      { name: 'F9002.xml', text: `${sheetXml({ id: 'F9002' })}<!--${'x'.repeat(5_000_000)}-->` },
      { name: 'F9003.xml', text: sheetXml({ id: 'F9004' }) },
    ];
    const report = await guide().importFrom(
      guide().write('feed.zip', zipOf([...LARGE_FEED, ...broken])),
    );
    const said = describeImport(report).replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(said).toContain(
      '30 fiches importées. La plus récente a été vérifiée le 20 novembre 2026.',
    );
    expect(said).toContain('3 fiches laissées de côté :');
    expect(said).toMatch(/F9001\.xml : fichier illisible : \d+:\d+: unexpected close tag/u);
    expect(said).toMatch(/F9002\.xml : fichier trop gros : \d+ octets, 5000000 au plus/u);
    expect(said).toContain('F9003.xml : numéro « F9004 » dans un fichier d’un autre nom');
    expect(Object.keys((await guide().shown()) ?? {})).toHaveLength(30);
  });

  test('leaves out a sheet whose page would be too heavy for a phone', async () => {
    const noise = Array.from({ length: 30_000 }, (_, index) => (index * 7919).toString(36)).join(
      ' ',
    );
    const heavy = sheetXml({ body: `<Texte><Paragraphe>${noise}</Paragraphe></Texte>` });
    const files = [...LARGE_FEED, { name: 'F9001.xml', text: heavy }];
    const { refused } = await guide().importFrom(guide().write('feed.zip', zipOf(files)));
    expect(refused).toEqual([
      {
        file: 'F9001.xml',
        reason: expect.stringMatching(/^page trop lourde : \d+ octets/u) as string,
      },
    ]);
  });

  test('never expands what a sheet declares itself', async () => {
    const bomb = sheetXml({ body: '<Texte><Paragraphe>&amp;a;</Paragraphe></Texte>' })
      .replace('?>', '?><!DOCTYPE Publication [<!ENTITY a "boum">]>')
      .replace('&amp;a;', '&a;');
    const files = [...LARGE_FEED, { name: 'F9001.xml', text: bomb }];
    const { refused } = await guide().importFrom(guide().write('feed.zip', zipOf(files)));
    expect(refused.map(({ reason }) => reason)).toEqual([
      'fichier illisible : type de document déclaré',
    ]);
  });

  test('leads to service-public.fr alone as the original', async () => {
    const files = [
      ...LARGE_FEED,
      { name: 'F9001.xml', text: sheetXml({ url: 'https://service-public.fr.example/' }) },
    ];
    const { refused } = await guide().importFrom(guide().write('feed.zip', zipOf(files)));
    expect(refused[0]?.reason).toMatch(/^url : une adresse de service-public\.fr/u);
  });
});
