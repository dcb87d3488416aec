import { parisDay } from '../kit/paris-time.ts';
import { spreadsheetText } from '../kit/spreadsheet-text.ts';
import type { HelpPlace } from '../requests/help/places.server.ts';
import type { Activity } from './mediator-repository.ts';

/** The heads of the spreadsheet of « La Coop », in their order, with what a session says under each. */
const COLUMNS = [
  ['date', 'Date'],
  ['created', 'Enregistré le'],
  ['changed', 'Dernière modification le'],
  ['type', 'Type'],
  ['participants', 'Participants'],
  ['channel', 'Canaux d’accompagnement'],
  ['place', 'Nom du lieu'],
  ['address', 'Adresse'],
  ['commune', 'Commune'],
  ['postcode', 'Code postal'],
  ['insee', 'Code Insee'],
  ['minutes', 'Durée (min)'],
  ['workshop', 'Nom de l’atelier'],
  ['equipment', 'Matériel numérique utilisé'],
  ['themes', 'Thématique(s)'],
  ['tags', 'Tags'],
  ['procedure', 'Nom de la démarche administrative'],
  ['autonomy', 'Niveau d’autonomie'],
  ['redirected', 'Bénéficiaire réorienté'],
  ['redirectedTo', 'Structure de redirection'],
  ['theirCommune', 'Commune du bénéficiaire'],
  ['theirPostcode', 'Code postal du bénéficiaire'],
  ['theirInsee', 'Code Insee du bénéficiaire'],
  ['gender', 'Genre'],
  ['age', 'Tranche d’âge'],
  ['status', 'Statut'],
  ['cra', 'ID CRA'],
] as const;

/** Administrative themes of « La Coop », by the themes of procedures that have one there. */
const THEMES: Readonly<Record<string, string>> = {
  'etat-civil': 'papiers_elections_citoyennete',
  'identite-citoyennete': 'papiers_elections_citoyennete',
  'enfance-ecole': 'famille_scolarite',
  'urbanisme-logement': 'logement',
  'rue-stationnement': 'transports_mobilite',
  solidarite: 'social_sante',
  'culture-sport': 'loisirs_sports_culture',
  'vie-associative': 'loisirs_sports_culture',
};

/**
 * Sessions as « La Coop » writes activities, one on each line: what was done and how long, about nobody.
 * What a session does not know stays empty.
 */
export function coopActivities(
  activities: readonly Activity[],
  place: HelpPlace,
  about: (slug: string) => { readonly title: string; readonly theme: string },
): string {
  const rows = activities.map(({ startedAt, minutes, procedures }) => {
    const told = procedures.map(about);
    const themes = told.flatMap(({ theme }) => THEMES[theme] ?? []);
    const day = parisDay(new Date(startedAt)).split('-').reverse().join('/');
    return {
      ...{ date: day, created: day, changed: day, type: 'individuel', participants: '1' },
      ...{ channel: 'lieu_activite', place: place.nom, address: place.adresse },
      ...{ commune: place.commune, postcode: place.code_postal, insee: place.code_insee },
      minutes: String(minutes),
      themes: [...new Set(['aide_aux_demarches_administratives', ...themes])].join(', '),
      procedure: [...new Set(told.map(({ title }) => title))].join(', '),
      ...{ gender: 'non_communique', age: 'non_communique', status: 'non_communique' },
    };
  });
  return spreadsheetText(
    rows,
    COLUMNS.map(([key, header]) => ({ key, header })),
  );
}
