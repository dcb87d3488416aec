const BY = { name: 'Claire Martin', quality: 'instructrice' };

/** Something that happens to two requests, or between two services, of each kind. */
export const TOGETHER_EVENTS = {
  'request.linked': { kind: 'request.linked', details: { to: '4K7M-93XC' } },
  'request.unlinked': { kind: 'request.unlinked', details: { to: '4K7M-93XC' } },
  'request.merged': {
    kind: 'request.merged',
    details: { into: '4K7M-93XC', isSamePerson: true },
  },
  'opinion.asked': {
    kind: 'opinion.asked',
    details: { service: 'etat-civil', wantedOn: '2030-01-15' },
    content: { to: 'État civil', question: 'Dites si la salle est libre.', by: BY },
  },
  'opinion.given': {
    kind: 'opinion.given',
    details: { of: 1 },
    content: { from: 'État civil', text: 'Elle est libre.', by: BY },
  },
  'opinion.withdrawn': { kind: 'opinion.withdrawn', details: { of: 1 } },
  'request.unmerged': { kind: 'request.unmerged', details: {} },
  'request.joined': {
    kind: 'request.joined',
    details: { from: '4K7M-93XC', isSamePerson: true },
  },
  'request.parted': { kind: 'request.parted', details: { from: '4K7M-93XC' } },
  'kept.moved': { kind: 'kept.moved', details: { state: 'decided' } },
} as const;
