import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { Receipt } from '../../src/law/receipt.ts';
import { silenceOf } from '../../src/law/silence-of.ts';
import { uncompared } from '../../src/procedures/uncompared.ts';
import type { Answers } from '../../src/questions/answers.ts';
import { isAsked } from '../../src/questions/asked.ts';
import { fieldsOf } from '../../src/questions/form-section.ts';
import { ADMIVILLE } from './content.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const named = (slug: string) => {
  const found = ADMIVILLE.procedures.find((procedure) => procedure.slug === slug);
  if (found === undefined) throw new RangeError(`No procedure ${slug}`);
  return found;
};
const receipt = (slug: string, answers: Answers = {}) =>
  createAcknowledgement({
    ...{ definition: named(slug).definition, answers, reference: '4K7M-93XC' },
    receivedAt: new Date('2026-12-01T09:00:00Z'),
  }).receipt;
const words = ({ rows, sections, next }: Receipt) =>
  plain(
    [
      ...rows.flatMap(({ label, lines }) => [label, ...lines]),
      ...[...sections, next].flatMap(({ title, paragraphs, items = [] }) => [
        title,
        ...paragraphs,
        ...items,
      ]),
    ].join('\n'),
  );

describe('the receipt of the demonstration says', () => {
  test('three months for a block of flats, two for a house, and what may change them', () => {
    expect(words(receipt('permis-de-construire', { nature: 'immeuble' }))).toContain(
      'Sans réponse le 1er mars 2027\nvotre demande est acceptée, si votre dossier est complet',
    );
    const house = words(receipt('permis-de-construire', { nature: 'maison' }));
    expect(house).toContain('Sans réponse le 1er février 2027');
    expect(house).toMatch(/R\. 423-39.*R\. 424-2\).*R\. 424-3\)/su);
  });

  test('three months for a building that changes its use, which is no work on a house', () => {
    expect(words(receipt('permis-de-construire', { nature: 'destination' }))).toContain(
      'Sans réponse le 1er mars 2027',
    );
  });

  test.each([
    ...['centre-de-loisirs', 'conservatoire-musique', 'ecole-des-sports', 'place-en-creche'],
    'derogation-scolaire',
  ])('%s: where places run out, a refusal after four months', (slug) => {
    expect(words(receipt(slug))).toContain(
      'Sans réponse le 1er avril 2027\nvotre demande est rejetée',
    );
  });

  test.each(['encombrants', 'composteur', 'bac-de-collecte', 'raccordement-assainissement'])(
    '%s: a refusal after two months, and where to contest it',
    (slug) => {
      const said = words(receipt(slug));
      expect(said).toContain('Sans réponse le 1er février 2027\nvotre demande est rejetée');
      expect(said).toContain('Saisissez le tribunal administratif de Toulouse.');
    },
  );

  test.each(['carte-stationnement-resident', 'carte-transport-senior', 'carte-mediatheque'])(
    '%s: an agreement after two months, and its certificate',
    (slug) => {
      expect(words(receipt(slug))).toMatch(/est acceptée.*L\. 232-3/su);
    },
  );

  test('a refusal after one month for a document, then the Cada, then the court', () => {
    const said = words(receipt('documents-administratifs'));
    expect(said).toContain('Sans réponse le 1er janvier 2027\nvotre demande est rejetée');
    const [cada, court] = ['Cada) avant le tribunal', 'tribunal administratif de Toulouse'];
    expect(said.indexOf(cada)).toBeGreaterThan(0);
    expect(said.indexOf(cada)).toBeLessThan(said.indexOf(court));
  });

  test('who answers, where the centre of social action does, and the phone before the dates', () => {
    const aid = receipt('aide-sociale-ccas', { urgence: 'aujourdhui' });
    expect(words(aid)).toContain(
      'D’habitude, le centre communal d’action sociale d’Admiville répond',
    );
    expect(aid.next.items?.[0]).toContain('Téléphonez au');
    expect(words(aid)).not.toContain('la mairie répond');
  });

  test('a declared sale or finished works: until when the commune may act', () => {
    const dueOn = (slug: string) => /au plus tard le\n(.+)/u.exec(words(receipt(slug)))?.[1];
    expect(dueOn('declaration-intention-aliener')).toBe('1er février 2027');
    expect(dueOn('declaration-achevement-travaux')).toBe('1er mars 2027');
  });
});

describe('who decides', () => {
  test('an identity card: the prefect, silent for two months', () => {
    const { definition } = named('carte-identite-passeport');
    expect(silenceOf(definition, {})).toMatchObject({ means: 'rejection', after: 'P2M' });
    expect(definition.authority.decidedBy).toBe('le préfet');
  });

  test('a voter has five days for the commission, then seven for the court', () => {
    const { appeals } = named('inscription-listes-electorales').definition.authority;
    expect(appeals.map(({ kind, within }) => [kind, within])).toEqual([
      ['rapo', 'P5D'],
      ['tribunal-judiciaire', 'P7D'],
    ]);
  });

  test('works: one month to write to the mayor, which gives no more time for the court', () => {
    for (const slug of ['permis-de-construire', 'declaration-prealable-travaux']) {
      const [mayor] = named(slug).definition.authority.appeals;
      expect(mayor).toMatchObject({ kind: 'gracieux', within: 'P1M', interrupts: false });
    }
  });

  test('no appeal is told before somebody read the text that opens it', () => {
    const open = ADMIVILLE.procedures.filter(({ procedure }) =>
      uncompared(procedure).includes('appeal'),
    );
    expect(open.map(({ slug }) => slug)).toEqual([]);
  });

  test('a town of 60 000 names who answers for access to documents', () => {
    expect(ADMIVILLE.commune.accessOfficer?.name).toMatch(/^\p{Lu}\S+ \p{Lu}/u);
  });
});

describe('the forms of the demonstration', () => {
  const asked = (slug: string, answers: Answers) => {
    const fields = fieldsOf(named(slug).procedure.form);
    return fields.filter(({ when }) => isAsked(when, answers, fields)).map(({ key }) => key);
  };

  test('offer a brother no copy that the law keeps from him', () => {
    expect(asked('acte-de-naissance', { lien: 'autre' })).not.toContain('document');
    expect(asked('acte-de-mariage', { lien: 'autre' })).not.toContain('document');
    const whole = { lien: 'moi', document: 'copie_integrale', parents: 'deux' };
    expect(asked('acte-de-naissance', whole)).toEqual(
      expect.arrayContaining(['parents', 'parent_1', 'parent_2']),
    );
  });

  test('take a flea market in the street no later than the street itself', () => {
    expect(asked('vide-grenier', { domaine: 'public' })).toContain('dates_rue');
    expect(asked('vide-grenier', { domaine: 'prive' })).not.toContain('dates_rue');
  });

  test('ask nothing that the town holds, and how to answer only where something is sent', () => {
    const types = fieldsOf(named('inscription-cantine').procedure.form).map(({ type }) => type);
    expect(types).not.toContain('family-quotient');
    expect(asked('donnees-personnelles', { droit: 'effacement' })).not.toContain('reponse');
  });

  test('name a price for each time that a grave may be kept', () => {
    const { form, cost } = named('concession-cimetiere').procedure;
    const durations = fieldsOf(form).find(({ key }) => key === 'duree');
    const offered = durations?.type === 'choice' ? durations.options : [];
    for (const { label } of offered.filter(({ value }) => value !== 'inconnu')) {
      expect(cost.prices?.some((price) => plain(price.label).includes(plain(label)))).toBe(true);
    }
  });
});
