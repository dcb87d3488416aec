import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSheets } from '../../../src/tools/comarquage/import-sheets.ts';
import { sheetXml } from '../../builders/national-sheet.ts';
import type { TemporaryContent } from '../../support/temporary-content.ts';
import { zipOf } from '../../support/zip.ts';
import type { ChangedSite } from './changed-site.ts';

const MAIRIE =
  '<OuSAdresser type="Local"><Titre>Mairie</Titre><PivotLocal>mairie</PivotLocal></OuSAdresser>';
const sheets = [
  {
    name: 'F9001.xml',
    text: sheetXml({ checkedOn: '2020-11-12', body: `<Texte>${MAIRIE}</Texte>` }),
  },
  {
    name: 'F9002.xml',
    text: sheetXml({ id: 'F9002', title: 'Le rendre', checkedOn: '2020-11-01' }),
  },
];

/** Two national sheets, one of them named by a procedure. */
export async function importGuide(content: TemporaryContent): Promise<void> {
  content.write('feed.zip', zipOf(sheets));
  const sources = [join(content.root, 'feed.zip')];
  await importSheets({ root: content.root, sources, today: '2026-11-22' });
  content.replace(
    'content/demarches/acte-de-naissance.md',
    /^(?:nationalSheets:(?: .*)?\n(?: +- .*\n)*)?synonyms:/mu,
    'nationalSheets: [F9001, F9999]\nsynonyms:',
  );
}

export function proveGuide({ open: page, file }: ChangedSite): void {
  describe('a site with national sheets', () => {
    test('says who checked a sheet, when, and where the original is', () => {
      const main = page('guide/F9001').querySelector('main');
      const text = main?.textContent.replaceAll(/[\u00a0\u202f]/gu, ' ');
      expect(text).toContain(
        'Vérifié le 12 novembre 2020 par la Direction de l’information légale et administrative.',
      );
      expect(text).toContain('Ces textes donnent l’état du droit au 12 novembre 2020.');
      expect(
        main?.querySelector('a[href$="service-public.gouv.fr/particuliers/vosdroits/F9001"]'),
      ).not.toBeNull();
    });

    test('leads from a sheet to the procedure of the commune and to its service, and back', () => {
      const sheet = page('guide/F9001');
      expect(
        sheet.querySelector('section.card a[href="/demarches/acte-de-naissance/"]'),
      ).not.toBeNull();
      expect(sheet.querySelector('.guide a[href="/services/etat-civil/"]')).not.toBeNull();
      expect(page('guide/F9002').querySelector('section.card')).toBeNull();
      const procedure = page('demarches/acte-de-naissance');
      const links = [...procedure.querySelectorAll('a[href^="/guide/"]')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(['/guide/F9001/']);
    });

    test('lists the sheets by theme, and names the first list in its plan', () => {
      expect(page('guide').querySelector('main a[href="/guide/theme/N900/"]')).not.toBeNull();
      const list = page('guide/theme/N900');
      expect(
        [...list.querySelectorAll('main li a[href^="/guide/F"]')].map(
          ({ textContent }) => textContent,
        ),
      ).toEqual(['Adopter un nuage', 'Le rendre']);
      expect(page('plan-du-site').querySelector('a[href="/guide/"]')).not.toBeNull();
    });

    test('leaves search engines to service-public.fr for the sheets themselves', () => {
      expect(page('guide/F9001').querySelector('meta[content=noindex]')).not.toBeNull();
      const map = file('sitemap.xml');
      expect(map.match(/\/guide\/[^<]*/gu)).toEqual(['/guide/']);
    });
  });
}
