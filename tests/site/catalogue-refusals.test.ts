import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const BIRTH = 'content/demarches/acte-de-naissance.md';
const SHEET = 'content/fiches/refuser-attestation-accueil.md';
const EVENTS = 'content/evenements-de-vie.yml';
const ACCESSIBILITY = 'content/accessibilite.yml';
const ANSWER_WITHIN = 'answerWithin:\n  period: P7D\n  legalBasis:\n    text: Une loi\n';
const NOTARY =
  'competentBody:\n  name: un notaire\n  role: Il écrit l’acte.\n  legalBasis:\n    text: Code civil\n';

/** Mistakes in what makes a catalogue: prices, other bodies, sheets, moments of life. */
const MISTAKES: readonly Mistake[] = [
  [PARKING, 'euros: 0', 'euros: 0\n  varies: Selon le devis', /une seule de ces clés : euros/u],
  [PARKING, 'euros: 0', 'prices: [{ label: Un jour, euros: 5 }]', /au moins deux tarifs/u],
  [PARKING, /^silence:/mu, `${ANSWER_WITHIN}silence:`, /answerWithin.*le silence décide déjà/su],
  [BIRTH, 'kind: delivery', 'kind: orientation', /competentBody.*l’organisme qui reçoit/su],
  [BIRTH, 'kind: delivery', `${NOTARY}kind: delivery`, /competentBody.*rien : cette clé/su],
  [BIRTH, /^nationalSheets:.*/mu, 'nationalSheets: [1427]', /une fiche de service-public\.fr/u],
  [SHEET, /^question:.*/mu, 'question: Le refus', /finit par un point d’interrogation/u],
  [SHEET, 'visibility: internal', 'visibility: secret', /public \(.*\), internal/u],
  [SHEET, /^owner:.*/mu, 'owner: sorcellerie', /owner.*un service/su],
  [SHEET, /^procedures:.*/mu, 'procedures: [rien]', /procedures\.0.*une démarche/su],
  [EVENTS, /^- slug: naissance/mu, '- slug: Naissance', /0\.slug.*en minuscules/su],
  [ACCESSIBILITY, /^complaint:.*/mu, 'complaint: rien', /complaint.*une démarche/su],
];

refusesMistakes(content, MISTAKES);
