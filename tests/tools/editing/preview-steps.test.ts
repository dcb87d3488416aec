import { expect, test } from 'vitest';
import { CONTENT_KINDS } from '../../../src/editing/content-kinds.ts';
import { drawPreview } from '../../../src/tools/editing/draw-preview.tsx';
import { readHtml } from '../../support/read-html.ts';

const procedures = CONTENT_KINDS.find(({ name }) => name === 'demarches');
const draw = (data: object) => {
  if (procedures === undefined) throw new RangeError('No procedures');
  return readHtml(drawPreview(procedures, data, undefined));
};

test('the steps of a procedure are drawn while they are written, those that are whole', () => {
  const page = draw({
    title: 'Louer une salle',
    steps: [
      { title: 'Vérifier le calendrier', who: 'Le service des salles', within: 'P2D' },
      { title: 'Écrire la convention', who: 'Le service des salles', sends: 'La convention' },
      { title: 'Pas encore de nom pour qui le fait' },
    ],
  });
  const steps = [...page.querySelectorAll('.timeline li')].map(({ textContent }) => textContent);
  expect(steps).toHaveLength(2);
  expect(steps[0]).toMatch(/^Vérifier le calendrier.*Le service des salles, en 2.jours/u);
  expect(steps[1]).toContain('Ce qui part');
  expect(page.body.textContent).toContain('à côté de chaque demande');
});

test('a procedure without steps draws none', () => {
  expect(draw({ title: 'Louer une salle', steps: [] }).querySelector('.timeline')).toBeNull();
});
