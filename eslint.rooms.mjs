/*
 * The rooms of the house, and who may import whom: read by eslint.config.mjs, shown in docs/developer.md, « Layout ».
 */

const LAW = ['kit', 'questions', 'commune', 'procedures', 'law'];
const SERVED = [...LAW, 'publishing', 'requests', 'web', 'database', 'quotas', 'pdf'];
export const CAPABILITIES = [
  'filing',
  'tracking',
  'search',
  'addresses',
  'desk',
  'archives',
  'letters',
  'incidents',
];
const SUBJECTS = [
  ...SERVED,
  ...CAPABILITIES,
  'mediation',
  'notices',
  'attachments',
  'guide',
  'editing',
];

/**
 * Who may import whom, besides itself: arrows go down only (see docs/developer.md, « Layout »). Whatever is not
 * named is forbidden; nothing imports `tools`, `host` and `local`, but one another.
 */
const ROOMS = {
  kit: [],
  pdf: ['kit'],
  questions: ['kit'],
  commune: ['kit'],
  procedures: ['kit', 'questions', 'commune'],
  law: ['kit', 'questions', 'commune', 'procedures'],
  guide: ['kit', 'commune'],
  publishing: [...LAW, 'guide'],
  database: ['kit'],
  quotas: [...LAW, 'database'],
  web: ['kit', 'commune', 'database', 'quotas'],
  requests: [...LAW, 'web', 'database', 'quotas'],
  notices: SERVED,
  attachments: SERVED,
  ...Object.fromEntries(CAPABILITIES.map((room) => [room, [...SERVED, 'notices', 'attachments']])),
  // Contents are written at the desk from the same words and schemas as in the editing tool.
  desk: [...SERVED, 'notices', 'attachments', 'editing'],
  // Mediators sign in by the door of the desk, find procedures as everybody does, and send an SMS.
  mediation: [...SERVED, 'desk', 'search', 'notices'],
  editing: [...LAW, 'publishing', 'guide', 'addresses', 'search'],
  evidence: ['kit', 'publishing'],
  browser: SUBJECTS,
  site: [...SUBJECTS, 'browser', 'evidence'],
  host: SUBJECTS,
  // It builds what it serves, unless nothing has changed: it knows what a site is made from.
  local: [...SUBJECTS, 'site', 'host'],
  tools: [...SUBJECTS, 'browser', 'evidence', 'site', 'host', 'local'],
};

/** The same as paths, for lint. */
export const ZONES = [
  ...Object.entries(ROOMS).map(([room, imports]) => ({
    target: `src/${room}`,
    from: 'src',
    except: [room, ...imports].map((name) => `./${name}`),
  })),
  { target: 'functions', from: 'src', except: SUBJECTS.map((name) => `./${name}`) },
  // Functions wire everything; nothing in src knows them.
  { target: 'src', from: 'functions' },
  // What runs for people never depends on what tests it.
  { target: ['src', 'functions'], from: 'tests' },
];
