import { beforeAll, describe, expect, test } from 'vitest';
import { PETITEVILLE } from '../builders/content.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mails } from '../support/mail.ts';
import { SITE } from '../support/open-site.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();
/** What somebody would have the town hall write to another. */
const WORDS = 'VOTRE COMPTE EST BLOQUE https://hameconnage.example/payer';
const ADDRESSES = [
  'victime@courriel.example',
  'Victime@courriel.example',
  'victime+a@courriel.example',
];
const FILINGS = 12;

/** Every answer that takes words, filled with those. */
function hostileForm(courriel: string): Record<string, string> {
  const words = [
    ...['nom', 'prenom', 'precisions', 'lieu.voie', 'lieu.complement'],
    ...['adresse.voie', 'adresse.complement', 'adresse.commune'],
  ];
  return sampleForm(SLUG, {
    ...Object.fromEntries(words.map((key) => [key, WORDS])),
    courriel,
  });
}

describe('an address that somebody else gave, many times, from many networks', () => {
  const pages: ReadPage[] = [];
  let letters: Awaited<ReturnType<typeof mails>> = [];

  beforeAll(async () => {
    for (let filing = 0; filing < FILINGS; filing += 1) {
      const site = own.site.from(`2001:db8:${filing}::1`);
      const { location, receipt } = await fileForm(
        site,
        SLUG,
        hostileForm(ADDRESSES[filing % ADDRESSES.length] ?? ''),
      );
      expect(receipt.text).toContain('VOTRE COMPTE EST BLOQUE');
      await deliver(own.stack);
      pages.push(await readPage(await own.site.get(location)));
    }
    letters = await mails(own.stack);
  });

  test('receives five messages that day, and the last one says so', () => {
    const received = letters.filter(({ to }) =>
      to?.some(({ address = '' }) => address.toLowerCase().startsWith('victime')),
    );
    expect(received).toHaveLength(5);
    const saying = received.filter(({ text = '' }) => text.includes('le dernier message'));
    expect(saying).toHaveLength(1);
  });

  test('receives no word that was typed, in any mail, to anybody', () => {
    expect(letters.length).toBeGreaterThan(5);
    for (const { subject, text, html, headers } of letters) {
      const whole = JSON.stringify([subject, text, html, headers]);
      expect(whole).not.toMatch(/BLOQUE|hameconnage|\/payer/u);
    }
  });

  test('receives links to the site and to the court alone', () => {
    const { onlineUrl } = PETITEVILLE.commune.administrativeCourt;
    for (const { text = '', html = '' } of letters) {
      const links = `${text} ${html}`.match(/https?:\/\/[^\s"<>]+/giu) ?? [];
      const foreign = links.filter(
        (link) =>
          link !== onlineUrl && !/^\/(?:recus|suivi)\/[\w-]{22}$/u.test(link.replace(SITE, '')),
      );
      expect(foreign).toEqual([]);
    }
  });

  test('leaves every receipt on its page, which says when no e-mail brings it', () => {
    const words = 'Ce reçu ne part pas par courriel';
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    expect(pages.filter(({ text }) => !text.includes(words))).toHaveLength(5);
    expect(pages.filter(({ text }) => text.includes(words))).toHaveLength(FILINGS - 5);
  });
});
