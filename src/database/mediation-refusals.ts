/** Refusals of mediators, of their sessions with a person, and of mandates. */
export const MEDIATION_REFUSALS = {
  'no-mediator': { code: 'PV520', meaning: 'The session is over, or is not of a mediator.' },
  'outside-mandate': {
    code: 'PV521',
    meaning: 'The mandate of the session does not cover that procedure.',
  },
  'help-is-over': {
    code: 'PV522',
    meaning: 'The session with the person is over, or never was.',
  },
  'helper-contact': {
    code: 'PV523',
    meaning: 'The contact of a filing is of the person, never of who helps them.',
  },
  'mandate-unsaid': {
    code: 'PV524',
    meaning: 'A mandate says who, for what, until when, and what was declared.',
  },
  'no-mandate': {
    code: 'PV525',
    meaning: 'No mandate in force has this number, and its code where one is asked.',
  },
  'not-at-desk': {
    code: 'PV526',
    meaning: 'Whoever answers in no service reads and stops no mandate.',
  },
  'stop-unsaid': {
    code: 'PV527',
    meaning: 'Whoever stops a mandate for somebody says why, in a few words.',
  },
  'too-many-texts': {
    code: 'PV550',
    meaning: 'Three SMS leave from a session, and sixty from a mediator in a day.',
  },
} as const;
