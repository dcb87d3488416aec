import { fr } from '../kit/typography.ts';
import type { Procedure } from './procedure.ts';

export const kindChoices: Readonly<Record<Procedure['kind'], string>> = {
  request: fr`Demande : la mairie accepte ou refuse`,
  delivery: fr`Délivrance : la mairie doit le document ou le service`,
  declaration: fr`Déclaration : la personne informe la mairie`,
  report: fr`Signalement : la personne montre un problème`,
  information: fr`Information : rien à envoyer`,
  orientation: fr`Orientation : un autre organisme s’en occupe`,
};

export const sectorChoices: Readonly<Record<Procedure['sector'], string>> = {
  fiscalite: 'Fiscalité',
  'travail-social': 'Travail social',
  sante: 'Santé',
  transports: 'Transports',
  'etat-civil-citoyennete': 'État civil et citoyenneté',
  'relations-elus': 'Relations avec les élus',
  'scolaire-sport-culture': 'École, sport et culture',
  'economie-urbanisme': 'Économie et urbanisme',
  'police-voirie': 'Police et voirie',
  'relations-usagers': 'Relations avec les habitants',
};
