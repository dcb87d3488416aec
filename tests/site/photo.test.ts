import { expect, test } from 'vitest';
import { aPhoto } from '../support/photo.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const COMMUNE = 'content/commune.yml';
const name = (file: string) => {
  content().replace(
    COMMUNE,
    /^site:/mu,
    `photo:\n  file: ${file}\n  credit: Camille Durand\nsite:`,
  );
};

test.each([
  ['a portrait', aPhoto(600, 800), /plus large que haute[\s\S]*600 × 800/u],
  ['a stamp', aPhoto(120, 80), /de 600 à 1600 points/u],
  ['a heavy one', aPhoto(800, 500, 90_000), /80 000 octets au plus[\s\S]*90 000/u],
  ['a text', Buffer.from('<svg onload="x()"></svg>'), /une photo au format \.webp/u],
])('%s is refused', async (_what, bytes, says) => {
  name('photo.webp');
  content().write('content/photo.webp', bytes);
  expect(await content().refusal()).toMatch(says);
});

test('a photo that is not there is refused, as one of another kind or elsewhere', async () => {
  name('photo.webp');
  expect(await content().refusal()).toMatch(/photo\.webp[\s\S]*aucun fichier/u);
});

test.each(['../secret.jpg', 'photo.gif', 'Photo.webp', 'https://a.fr/p.webp'])(
  'the name « %s » is refused',
  async (file) => {
    name(`"${file}"`);
    expect(await content().refusal()).toMatch(/photo\.file[\s\S]*par exemple photo\.webp/u);
  },
);
