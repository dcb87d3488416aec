import { expect, test } from 'vitest';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const LOGO = 'content/logo.svg';
const drawing = (inside: string, head = 'viewBox="0 0 9 9" stroke="currentColor"') =>
  `<svg ${head}>${inside}</svg>`;

test.each([
  ['no drawing', 'bonjour', /un dessin SVG/u],
  ['no size', drawing('<path d="M0 0h9"/>', 'stroke="currentColor"'), /viewBox/u],
  ['a colour of its own', drawing('<path d="M0 0h9"/>', 'viewBox="0 0 9 9"'), /currentColor/u],
  ['a script', drawing('<script>1</script>'), /ni script/u],
  ['a handler', drawing('<path onload="x()" d="M0 0"/>'), /ni script/u],
  ['a picture from elsewhere', drawing('<image href="https://a.fr/x.png"/>'), /ni image/u],
  ['more than 1 kB', drawing(`<path d="${'M0 0h9'.repeat(200)}"/>`), /1024 octets au plus/u],
])('a logo with %s is refused', async (_what, svg, says) => {
  content().write(LOGO, svg);
  const message = await content().refusal();
  expect(message).toContain(LOGO);
  expect(message).toMatch(says);
});

test('a frieze obeys the same rules as a logo', async () => {
  content().write('content/frise.svg', drawing('<script>1</script>'));
  expect(await content().refusal()).toMatch(/content\/frise\.svg[\s\S]*ni script/u);
});

test('a commune without a logo is told which file to draw', async () => {
  content().removeFile(LOGO);
  expect(await content().refusal()).toMatch(/content\/logo\.svg[\s\S]*aucun fichier/u);
});
