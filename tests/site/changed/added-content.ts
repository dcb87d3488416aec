import { describe, expect, test } from 'vitest';
import type { Suggestions } from '../../../src/requests/receipt/suggestion.ts';
import { addProcedure } from '../../support/add-procedure.ts';
import { builtFilesWith } from '../../support/built-files.ts';
import { words } from '../../support/elements.ts';
import { readingProblems } from '../../support/reading.ts';
import type { TemporaryContent } from '../../support/temporary-content.ts';
import type { ChangedSite } from './changed-site.ts';

const PARKING = 'autorisation-stationnement';
const PUBLISHED = `content/demarches/${PARKING}.md`;
const ELSEWHERE = 'essai-ailleurs';
const PRICED = 'essai-tarifs';
const LINKED = 'essai-suites';
const DRAFT = 'Demander un banc public';

/** A word in each text of a sheet, so that any part of it can be found. */
const sheet = (visibility: string, word: string) => `---
question: Où ranger le ${word} ?
answer: Rangez le ${word} au grenier.
rule: Le ${word} reste au sec.
sources:
  - text: Arrêté du maire de Petiteville du 4 mars 2026
procedures: [${PARKING}]
owner: voirie
visibility: ${visibility}
synonyms: [${word}]
reviewedOn: 2026-11-22
reviewOn: 2027-11-22
---

## Le cas du ${word}

Demandez au gardien.
`;

/** A draft, sheets for agents and for all, procedures of other kinds, life events. */
export function addContent(content: TemporaryContent): void {
  const draft = content.read(PUBLISHED).replace(/^title: .*$/mu, `title: ${DRAFT}`);
  content.write('content/brouillons/banc-public.md', draft);
  content.write('content/fiches/secret-xylophone.md', sheet('internal', 'xylophone'));
  content.write('content/fiches/ranger-un-hautbois.md', sheet('public', 'hautbois'));
  const legalBasis = { text: 'Code civil', article: '61' };
  addProcedure(content, ELSEWHERE, {
    kind: 'orientation',
    form: [],
    channels: { online: false, desk: { service: 'voirie', note: 'Venez nous voir.' } },
    silence: {
      means: 'none',
      reason: 'La commune ne décide pas.',
      legalBasis,
    },
    compared: [],
    competentBody: {
      name: 'la préfecture',
      role: 'La préfecture reçoit votre demande.',
      url: 'https://www.prefecture.example',
      legalBasis,
    },
  });
  addProcedure(content, PRICED, {
    cost: {
      prices: [
        { label: 'Petite association', euros: 0 },
        { label: 'Autre association', euros: 12.5 },
      ],
      legalBasis,
    },
  });
  addProcedure(content, LINKED, {
    related: [PRICED],
    lifeEvents: ['essai'],
    suggests: [{ procedure: ELSEWHERE, when: 'Vous fondez une association' }],
  });
  const events = 'content/evenements-de-vie.yml';
  const event = (name: string) => `- { slug: ${name}, title: Je fais un ${name}, summary: Oui. }`;
  content.write(events, [content.read(events), event('essai'), event('vide')].join('\n'));
}

export function proveAddedContent({ root, open, file }: ChangedSite): void {
  const main = (path: string) => open(path).querySelector('main');

  const filesWith = (word: string) => builtFilesWith(root, word);

  test('a draft never reaches the public site: neither a page, nor a list, nor the search', () => {
    expect([...filesWith(DRAFT), ...filesWith('banc-public')]).toEqual([]);
  });

  describe('a knowledge sheet', () => {
    test('for agents alone is in no file of the built site', () => {
      expect(filesWith('xylophone')).toEqual([]);
      // The same search finds a public one: its page, the list, the procedure, the sitemap.
      expect(filesWith('hautbois').length).toBeGreaterThanOrEqual(4);
    });

    test('gives its answer before anything else, then the rule and its source', () => {
      const page = main('/fiches/ranger-un-hautbois/');
      const question = page?.querySelector('h1');
      expect(words(question)).toBe('Où ranger le hautbois ?');
      expect(words(question?.nextElementSibling)).toBe('Rangez le hautbois au grenier.');
      const text = words(page);
      expect(text).toMatch(
        /La règle.*Le hautbois reste au sec.*Arrêté du maire de Petiteville du 4 mars 2026/u,
      );
      expect(text).toContain('Fiche vérifiée le 22 novembre 2026 par le service Voirie.');
      expect(page?.querySelector(`a[href="/demarches/${PARKING}/"]`)).not.toBeNull();
      expect(page?.querySelector('a[href="/services/voirie/"]')).not.toBeNull();
      expect(readingProblems(open('/fiches/ranger-un-hautbois/'))).toEqual([]);
    });

    test('is reached from the list of questions and from its procedure', () => {
      for (const path of ['/fiches/', `/demarches/${PARKING}/`]) {
        expect(main(path)?.querySelector('a[href="/fiches/ranger-un-hautbois/"]')).not.toBeNull();
      }
    });
  });

  describe('a procedure that another body receives', () => {
    test('says so first, and offers no form', () => {
      const page = main(`/demarches/${ELSEWHERE}/`);
      const first = page?.querySelector('h1')?.nextElementSibling;
      expect(words(first)).toMatch(
        /^Cette demande se fait auprès de la préfecture\. La préfecture reçoit votre demande\./u,
      );
      expect(words(first?.querySelector('a'))).toBe('Aller sur le site prefecture.example');
      expect(words(page)).not.toMatch(/Commencer en ligne|Formulaire/u);
      expect(words(page?.querySelector('#facons'))).toBe('La mairie peut vous aider');
      expect(readingProblems(open(`/demarches/${ELSEWHERE}/`))).toEqual([]);
    });

    test('is not among those to start online', () => {
      expect(main('/demarches/en-ligne/')?.querySelector(`a[href$="/${ELSEWHERE}/"]`)).toBeNull();
      expect(
        main('/demarches/au-guichet/')?.querySelector(`a[href$="/${ELSEWHERE}/"]`),
      ).not.toBeNull();
    });
  });

  test('a price list says each price beside its situation', () => {
    const list = main(`/demarches/${PRICED}/`)?.querySelector('.prices');
    const cells = [...(list?.querySelectorAll('dt, dd') ?? [])].map(words);
    expect(cells).toEqual(['Petite association', 'Gratuit', 'Autre association', '12,50 euros']);
  });

  test('a procedure leads to its neighbours and to what may come next, with the reason', () => {
    const text = words(main(`/demarches/${LINKED}/`));
    expect(text).toMatch(/À lire aussi\s*essai-tarifs/u);
    expect(text).toContain('Vous fondez une association : Faire un essai-ailleurs');
  });

  test('functions are told what a procedure suggests', () => {
    const all = JSON.parse(file('suggestions.json')) as Suggestions;
    const [next] = all[LINKED] ?? [];
    expect(next?.when).toBe('Vous fondez une association');
    expect(next?.path).toBe(`/demarches/${ELSEWHERE}/`);
  });

  test('a situation lists its procedures; one without any has no page', () => {
    const links = [...(main('/situations/')?.querySelectorAll('.menu a') ?? [])];
    expect(links.map(words)).toContain('Je fais un essai');
    expect(links.map(words)).not.toContain('Je fais un vide');
    const situation = main('/situations/essai/');
    expect([...(situation?.querySelectorAll('.menu a') ?? [])].map(words)).toEqual([
      'Faire un essai-suites',
    ]);
  });
}
