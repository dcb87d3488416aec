import { expect, test } from 'vitest';
import { openFigures } from '../../support/desk-figures.ts';
import { receiveOne as on } from '../../support/desk-list.ts';

test('the spreadsheet has the same figures, as Excel reads them, and runs nothing', async () => {
  const risky = 'tableur';
  await Promise.all(
    Array.from({ length: 6 }, () =>
      on(risky, '2026-05-04', {
        procedure: 'essai-tableur',
        definition: JSON.stringify({
          procedure: { title: '=HYPERLINK("https://a.example")', documents: [{}] },
          service: { name: 'Tableur', email: 'service@petiteville.example' },
        }),
      }),
    ),
  );
  await Promise.all(Array.from({ length: 5 }, () => on(risky, '2026-05-05', { channel: 'post' })));
  const response = await (await openFigures([risky])).csv();
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="chiffres-2026-03-16-2026-06-14.csv"',
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split('\n');
  expect(lines[0]).toContain('Répartition;Groupe;Reçues;En cours;En retard');
  expect(lines[1]).toBe('Toutes les demandes;;11;11;0;;;54,5;0');
  expect(lines.join('\n')).toContain(`Par démarche;"'=HYPERLINK`);
  expect(lines.join('\n')).not.toMatch(/(?:^|;)"?[=+@-]/mu);
});
