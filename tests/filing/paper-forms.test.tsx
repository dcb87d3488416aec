import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { postalSentence } from '../../src/commune/postal-lines.ts';
import { drawPaperPdf } from '../../src/filing/paper/draw-paper-pdf.server.ts';
import { paperForm } from '../../src/filing/paper/paper-form.ts';
import { PaperPage } from '../../src/filing/paper/PaperPage.tsx';
import { formatPhone } from '../../src/kit/format-phone.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import { aDefinition, aProcedure, PETITEVILLE } from '../builders/content.ts';
import { readHtml } from '../support/read-html.ts';
import { readPdf } from '../support/read-pdf.ts';

const FORMS = PETITEVILLE.procedures
  .filter(({ procedure }) => procedure.channels.online)
  .map(({ slug, definition }) => ({ slug, definition }));
const DAY = '2026-03-12';
const SITE = 'https://guichet.petiteville.example';
const LOGO =
  '<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.4"><path d="M6 28V16h20v12"/></svg>';

function printed(definition: ProcedureDefinition) {
  const { desk, post } = aProcedure(definition.slug).channels;
  const wayOf = (channel: typeof desk) => {
    const service = channel && PETITEVILLE.services.get(channel.service);
    return service && { address: service.address, note: channel.note };
  };
  return paperForm(definition, { desk: wayOf(desk), post: wayOf(post), site: SITE });
}

const pdfOf = (definition: ProcedureDefinition) =>
  drawPaperPdf(printed(definition), { author: 'Petiteville', day: DAY, logo: LOGO });

function pageOf(definition: ProcedureDefinition): Document {
  const page = (
    <PaperPage
      form={printed(definition)}
      formPath="/formulaire/"
      pdf={{ path: '/formulaire/papier.pdf', kilobytes: 24 }}
    />
  );
  return readHtml(render(page));
}

/** The same words, whatever the spaces between them. */
const bare = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe.each(FORMS)('the form on paper of $slug', ({ slug, definition }) => {
  const questions = definition.form.flatMap(({ fields }) =>
    fields.map((field) =>
      bare(
        field.type === 'information' || field.required
          ? field.label
          : `${field.label} (facultatif)`,
      ),
    ),
  );

  test('asks each question of the form once, in the same order', () => {
    const asked = pageOf(definition).querySelectorAll('section > .asked > li > p:first-child');
    const labels = [...asked].map(({ textContent }) => bare(textContent));
    expect(labels.slice(0, questions.length)).toEqual(questions);
    // Then the date of the signature, and what the town hall writes.
    expect(labels.slice(questions.length)).toEqual(['Date', 'Reçu le', 'Numéro du dossier']);
  });

  test('says on its first sheet where it goes back, whom to call, and where it is online', async () => {
    const { pages, tags } = await readPdf(await pdfOf(definition));
    const [first = []] = pages;
    // A long address goes on the next line.
    const packed = (text: string) => text.replaceAll(/\s/gu, '');
    const said = packed(first.join(''));
    const { post, desk } = aProcedure(slug).channels;
    const way = PETITEVILLE.services.get((post ?? desk)?.service ?? '') ?? PETITEVILLE.commune;
    expect(said).toContain(packed(`À renvoyer ou à déposer : ${postalSentence(way.address)}`));
    expect(said).toContain(packed(formatPhone(definition.service.phone)));
    expect(said).toContain(`guichet.petiteville.example/demarches/${slug}/`);
    expect(tags).toContain('Figure');
  });

  test('says which documents to join, where to bring it, and which version it is', () => {
    const text = bare(pageOf(definition).body.textContent);
    for (const { label } of definition.procedure.documents) expect(text).toContain(bare(label));
    expect(text).toContain('Où remettre ce formulaire');
    expect(text).toContain(bare(definition.commune.address.city));
    expect(text).toContain('accusé de réception');
    expect(text).toContain(
      `${slug}, version ${definition.version}, commune ${PETITEVILLE.commune.id}`,
    );
  });
});

test.each(FORMS)(
  'the PDF of $slug holds every word of its page, tagged, in French',
  async ({ definition }) => {
    const file = await pdfOf(definition);
    const pdf = await readPdf(file);
    const document = pageOf(definition);
    for (const onScreen of document.querySelectorAll('nav, .screen')) onScreen.remove();
    // How it is filled in on a screen is said in the file alone.
    expect(
      pdf.texts
        .filter((text) => !text.startsWith('Sur un écran'))
        .join('')
        .replaceAll(/\s/gu, ''),
    ).toBe(document.body.textContent.replaceAll(/\s/gu, ''));
    expect(pdf).toMatchObject({ isTagged: true, language: 'fr-FR' });
    expect(bare(pdf.title)).toBe(bare(`${definition.procedure.title} – formulaire papier`));
    const counts = { H1: 'h1', H2: 'h2', L: 'ul', LI: 'li' };
    for (const [tag, selector] of Object.entries(counts)) {
      const tagged = file.toString('latin1').match(new RegExp(`/S /${tag}\\n`, 'gu')) ?? [];
      expect(tagged).toHaveLength(document.querySelectorAll(selector).length);
    }
  },
);

describe('the file', () => {
  const definition = aDefinition('acte-de-naissance');

  test('says that it is PDF/UA, shows its title, and embeds its fonts', async () => {
    const text = (await pdfOf(definition)).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/DisplayDocTitle true');
    const fonts = text.match(/\/Type \/FontDescriptor/gu) ?? [];
    // Those of the words, and the one of what is typed.
    expect(fonts).toHaveLength(3);
    expect(text.match(/\/FontFile[23]? \d/gu)).toHaveLength(fonts.length);
    expect(text).not.toContain('Helvetica');
  });

  test('is the same byte for byte when it is drawn again', async () => {
    expect((await pdfOf(definition)).equals(await pdfOf(definition))).toBe(true);
  });

  test('draws a sign that its font lacks as the nearest one', async () => {
    const title = 'Łódź, ŒUVRE\u202f: ½ m², ﬁn\u2011de\u2011mois';
    const { texts } = await readPdf(await pdfOf(aDefinition('acte-de-naissance', { title })));
    expect(texts[0]).toBe('Lódz, ŒUVRE : ½ m², fin-de-mois');
  });
});
