import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/site/content/load-content.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const VOIRIE = 'content/services/voirie.yml';
const COMMUNE = 'content/commune.yml';

/** Lines that each hold the one above twice: a billion things when they are walked. */
const bomb = (lines: number) =>
  Array.from({ length: lines }, (_line, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}]`).join('\n');

describe('the build is refused, in French,', () => {
  test('when the front matter is not well formed, naming the line', async () => {
    content().replace(PARKING, 'minutes: 5', 'minutes: 5\n  bad: [');
    expect(await content().refusal()).toMatch(
      /autorisation-stationnement\.md[\s\S]*ligne \d+[\s\S]*YAML/u,
    );
  });

  test.each([
    ['minutes: 5\nminutes: 6', /une seule fois.*« minutes: 6 »/su],
    ['minutes: 5\n\tkind: request', /jamais de tabulation|espaces en début de ligne/u],
    ['minutes: 5\nautre: "ouvert', /guillemet/u],
    [`minutes: 5\nx0: &x0 [1, 1]\n${bomb(30)}`, /des renvois.*répètent trop/u],
    ['minutes: 5\nx: &x [*x]', /des renvois.*« x: &x \[\*x\] »/su],
    [`minutes: 5\nx: &x { a: { b: *x } }`, /des renvois/u],
    [`minutes: 5\nx: &x ${'a'.repeat(2000)}\ny: [${'*x, '.repeat(400)}]`, /des renvois/u],
    [`minutes: 5\nx: ${'['.repeat(5000)}${']'.repeat(5000)}`, /YAML/u],
    ['minutes: 5\nnote: Prix : 5', /guillemets droits/u],
  ])('when YAML reads « %s », with what to mend', async (written, says) => {
    content().replace(PARKING, 'minutes: 5', written);
    const message = await content().refusal();
    expect(message).toMatch(/ligne \d+/u);
    expect(message).toMatch(says);
  });

  test.each([
    ['content/demarches/Demande Été.md', /« Demande Été\.md »/u],
    ['content/demarches/demande.MD', /seulement des fichiers \.md.*« demande\.MD »/su],
    ['content/demarches/notes.txt', /« notes\.txt »/u],
    ['content/demarches/~$demande.md', /fermez Word.*« ~\$demande\.md »/su],
    ['content/demarches/demande.md~', /copie de secours/u],
    ['content/demarches/demande.md.txt', /se termine par \.md ou \.yml.*« demande\.md\.txt »/su],
    ['content/demarches/demande.docx', /document de traitement de texte/u],
    ['content/services/piscine.odt', /document de traitement de texte/u],
    ['content/services/piscine.ods', /celui-ci est un tableau/u],
    ['content/services/Copie de piscine.yml', /copie faite par un autre programme/u],
    ['content/services/piscine - Copie.yml', /copie faite par un autre programme/u],
    ['content/services/piscine (1).yml', /copie faite par un autre programme/u],
    ['content/services/piscine.yaml', /seulement des fichiers \.yml.*« piscine\.yaml »/su],
  ])('when a file is called %s', async (file, says) => {
    content().write(file, 'name: x\n');
    expect(await content().refusal()).toMatch(says);
  });

  test.each([
    ['UTF-16', Buffer.from('\ufeffname: Voirie', 'utf16le'), /enregistré en UTF-8/u],
    ['Latin-1', Buffer.from('name: Été', 'latin1'), /enregistré en UTF-8/u],
    ['a NUL', Buffer.from('name: a\0b'), /pas du texte/u],
    ['a Word document', Buffer.from('PK\u0003\u0004\u0014\0\0\0'), /trouvé : un document de Word/u],
    [
      'a document of old Word',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /un ancien document de Word/u,
    ],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), /un document RTF/u],
    ['a PDF', Buffer.from('%PDF-1.7'), /un PDF/u],
  ])('when a file holds %s', async (_what, bytes, says) => {
    content().write(VOIRIE, bytes);
    const message = await content().refusal();
    expect(message).toContain(VOIRIE);
    expect(message).toMatch(says);
  });

  test.each([COMMUNE, 'content/themes.yml', 'content/services', 'content/demarches'])(
    'when %s is missing',
    async (path) => {
      content().removeFile(path);
      const message = await content().refusal();
      expect(message).toContain(path);
      expect(message).toMatch(/aucun fichier|trouvé : rien/u);
    },
  );

  test('when there is no front matter', async () => {
    content().write('content/demarches/vide.md', 'Bonjour.');
    expect(await content().refusal()).toMatch(/vide\.md[\s\S]*un en-tête entre deux lignes ---/u);
  });
});

test('a file saved by Windows is read', async () => {
  content().replace(PARKING, /^/u, '\ufeff');
  content().replace(PARKING, /\n/gu, '\r\n');
  const { procedures } = await loadContent(content().source);
  expect(procedures.map(({ slug }) => slug)).toContain('autorisation-stationnement');
});
