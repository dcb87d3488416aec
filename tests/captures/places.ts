import { SITE_STATES, type SiteState } from '../support/site-states.ts';

const visit = (name: string, path: string): SiteState => ({
  name,
  reach: async (page) => {
    await page.goto(path);
  },
});

/** States of other procedures look like those of this one. */
const PROCEDURE = 'autorisation-stationnement';
const OTHER_PROCEDURE = /^(?!autorisation-stationnement)[\w-]+: /u;

/** One page of each kind, then every state that a person may reach. */
export const PLACES: readonly SiteState[] = [
  visit('home', '/'),
  visit('procedures', '/demarches/'),
  visit('procedures from A to Z', '/demarches/de-a-a-z/'),
  visit('theme', '/demarches/themes/etat-civil/'),
  visit('procedures by phone', '/demarches/par-telephone/'),
  visit('situations', '/situations/'),
  visit('situation', '/situations/naissance/'),
  visit('questions', '/fiches/'),
  visit('knowledge sheet', '/fiches/qui-peut-obtenir-un-acte-de-naissance/'),
  visit('procedure', `/demarches/${PROCEDURE}/`),
  visit('form', `/demarches/${PROCEDURE}/formulaire/`),
  visit('form on paper', `/demarches/${PROCEDURE}/formulaire/papier/`),
  ...SITE_STATES.filter(({ name }) => !OTHER_PROCEDURE.test(name)),
  visit('follow-up', '/suivi/'),
  visit('help', '/aide/'),
  visit('district', '/aide/quartiers/gare/'),
  visit('news', '/actualites/'),
  visit('news item', '/actualites/collecte-des-sapins/'),
  visit('agenda', '/agenda/'),
  visit('event', '/agenda/marche-de-noel/'),
  visit('alerts', '/alertes/'),
  visit('search', '/recherche?q=passeport'),
  visit('done elsewhere', '/ailleurs/'),
  visit('components', '/composants/'),
  visit('services', '/services/'),
  visit('service', '/services/voirie/'),
  visit('accessibility', '/accessibilite/'),
  visit('ecodesign', '/ecoconception/'),
  visit('personal data', '/donnees-personnelles/'),
  visit('register of personal data', '/donnees-personnelles/registre/etat-civil/'),
  visit('terms of use', '/modalites-utilisation/'),
  visit('legal notice', '/mentions-legales/'),
  visit('site map', '/plan-du-site/'),
  visit('page not found', '/nulle-part/'),
];

/** A place, by its name. @throws {RangeError} when there is none */
export function findPlace(name: string): SiteState {
  const place = PLACES.find((candidate) => candidate.name === name);
  if (place === undefined) throw new RangeError(`No place is called ${name}`);
  return place;
}
