import type { AgentKind, DeskRight } from '../../desk/desk-right.ts';

/** Somebody who may sign in on a local stack, and what they may do at the desk. */
export interface ReadyPerson {
  /** Identifier at the provider. */
  readonly sub: string;
  readonly givenName: string;
  readonly usualName: string;
  readonly quality: string;
  readonly kind: AgentKind;
  /** Place of help of a mediator. */
  readonly structure?: string;
  /** Right in each service; `*`: in every other one. */
  readonly rights: Readonly<Record<string, DeskRight>>;
}

/** Everybody that a day at the desk needs. Invented, like the commune. */
export const READY_PEOPLE: readonly ReadyPerson[] = [
  {
    ...{ sub: 'accueil', givenName: 'Inès', usualName: 'Benali', kind: 'agent' },
    quality: 'agente d’accueil au guichet unique',
    rights: { 'guichet-unique': 'process', '*': 'read' },
  },
  {
    ...{ sub: 'etat-civil', givenName: 'Léa', usualName: 'Martin', kind: 'agent' },
    quality: 'officière d’état civil',
    rights: { 'etat-civil': 'process', elections: 'process', cimetieres: 'process' },
  },
  {
    ...{ sub: 'urbanisme', givenName: 'Paul', usualName: 'Dumas', kind: 'agent' },
    quality: 'instructeur au service Urbanisme',
    rights: { urbanisme: 'process', voirie: 'process' },
  },
  {
    ...{ sub: 'encadrement', givenName: 'Karim', usualName: 'Haddad', kind: 'agent' },
    quality: 'directeur des relations avec les usagers',
    rights: { '*': 'supervise' },
  },
  {
    ...{ sub: 'redaction', givenName: 'Claire', usualName: 'Petit', kind: 'editor' },
    quality: 'chargée de communication',
    rights: {},
  },
  {
    ...{ sub: 'relecture', givenName: 'Marc', usualName: 'Roux', kind: 'editor' },
    quality: 'responsable de la communication',
    rights: {},
  },
  {
    ...{ sub: 'donnees', givenName: 'Sophie', usualName: 'Morel', kind: 'dpo' },
    quality: 'déléguée à la protection des données',
    rights: {},
  },
  {
    ...{ sub: 'mediation', givenName: 'Hugo', usualName: 'Lambert', kind: 'mediator' },
    quality: 'conseiller numérique',
    structure: 'france-services',
    rights: {},
  },
  {
    ...{ sub: 'mediatheque', givenName: 'Nora', usualName: 'Diallo', kind: 'mediator' },
    quality: 'animatrice numérique',
    structure: 'mediatheque',
    rights: {},
  },
];

/** Employer of the agents of a local stack: no real organisation has this number. */
export const LOCAL_SIRET = '99999999900018';
/** Domain of their addresses. */
export const LOCAL_DOMAIN = 'mairie.example';

/** Address of a person: `ines.benali@mairie.example`. */
export function emailOf({ givenName, usualName }: ReadyPerson): string {
  const name = `${givenName}.${usualName}`.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return `${name.toLowerCase()}@${LOCAL_DOMAIN}`;
}
