import { describe, expect, test } from 'vitest';
import { placesByDistrict } from '../../src/publishing/places/places-by-district.ts';
import { questionsOf } from '../../src/questions/field.ts';
import { ADMIVILLE } from './content.ts';

/** What a town of this size is asked at its single counter. */
const COUNTER = `
  acte-de-naissance acte-de-mariage acte-de-deces livret-de-famille carte-identite-passeport
  recensement-citoyen pacs mariage reconnaissance-anticipee changement-de-prenom changement-de-nom
  attestation-accueil legalisation-signature certificat-de-vie-commune
  inscription-listes-electorales procuration-vote conseil-de-quartier inscription-scolaire
  derogation-scolaire inscription-cantine accueil-periscolaire centre-de-loisirs place-en-creche
  calcul-quotient-familial bourse-communale conservatoire-musique ecole-des-sports
  declaration-prealable-travaux permis-de-construire certificat-urbanisme
  declaration-ouverture-chantier raccordement-assainissement signaler-un-probleme
  autorisation-stationnement carte-stationnement-resident occupation-domaine-public
  enseigne-publicite encombrants composteur bac-de-collecte arbre-espace-vert trouble-de-voisinage
  logement-social aide-sociale-ccas plan-canicule portage-de-repas carte-transport-senior
  domiciliation accompagnement-numerique location-de-salle subvention-association
  autorisation-manifestation debit-de-boissons vide-grenier pret-de-materiel concession-cimetiere
  objets-trouves donnees-personnelles contacter-la-mairie rendez-vous-papiers-identite compte-eau
  carte-mediatheque declaration-intention-aliener declaration-achevement-travaux
  operation-tranquillite-vacances meuble-de-tourisme permis-chien-categorie hygiene-nuisibles
  candidature-emploi-stage place-de-marche travaux-cimetiere parrainage-civil
  documents-administratifs releve-cadastral declaration-manifestation
  declaration-de-naissance declaration-de-deces declaration-chambre-hotes
`
  .trim()
  .split(/\s+/u);

const PROOF = /justificatif de domicile/iu;

describe('the content of Admiville', () => {
  test('answers everything that a town is asked at its counter', () => {
    const slugs = ADMIVILLE.procedures.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(COUNTER));
    expect(COUNTER).toHaveLength(78);
    expect(ADMIVILLE.knowledgeSheets.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ADMIVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    '%s keeps a staffed way that is not digital, and never calls itself online only',
    (_slug, { procedure, body }) => {
      const { desk, phone } = procedure.channels;
      expect(desk ?? phone).toBeDefined();
      expect(JSON.stringify(procedure) + body).not.toMatch(/obligatoire(?:ment)? en ligne/iu);
    },
  );

  test.each(ADMIVILLE.procedures.map((loaded) => [loaded.slug, loaded] as const))(
    '%s states why each question is asked, and asks for a proof of address only where the law does',
    (_slug, { definition, procedure }) => {
      for (const field of definition.form.flatMap(({ fields }) => questionsOf(fields))) {
        expect(field.need.length).toBeGreaterThan(10);
      }
      for (const { label, legalBasis } of procedure.documents) {
        // CRPA R113-8 lists the few cases where it may be asked; Civil Code, art. 316.
        if (!/(?:R\.\s113-8|^316)$/u.test(legalBasis.article ?? ''))
          expect(label).not.toMatch(PROOF);
      }
    },
  );

  test('has at least eight places of help in five districts, and one that moves', () => {
    const { mediationPlaces, districts } = ADMIVILLE;
    expect(mediationPlaces.length).toBeGreaterThanOrEqual(8);
    expect(placesByDistrict(mediationPlaces, districts).length).toBeGreaterThanOrEqual(5);
    expect(mediationPlaces.map(({ itinerance }) => itinerance)).toContain('Itinérant');
  });
});
