/** Received long ago, and still owed an answer. */
export const OWED = {
  ...{ receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
  ...{ deleteAfter: '2021-07-15', proofUntil: null },
  ...{ contactWay: 'email', contactEmail: 'samir@courriel.example' },
  receipt: { format: 1, sent: [{ title: 'Vous', answers: ['Benali'] }] },
  answers: { nom: 'Benali' },
};
