import { describe, expect, test } from 'vitest';
import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const quoted = (text: string) => text.replaceAll(/[.+]/gu, String.raw`\$&`);
const PARKING = 'content/demarches/autorisation-stationnement.md';
const VOIRIE = 'content/services/voirie.yml';
const COMMUNE = 'content/commune.yml';
const ACCESSIBILITY = 'content/accessibilite.yml';
const BLOCK = (key: string) => new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'mu');

/** What the acknowledgement (CRPA R112-11-1) and the statement on accessibility must say, and where. */
const MENTIONS: readonly (readonly [what: string, file: string, key: string, cut: RegExp])[] = [
  ['name of the service', VOIRIE, 'name', /^name:.*\n/mu],
  ['address of the service', VOIRIE, 'address', BLOCK('address')],
  ['postal code of the service', VOIRIE, 'address.postalCode', /^ {2}postalCode:.*\n/mu],
  ['e-mail of the service', VOIRIE, 'email', /^email:.*\n/mu],
  ['phone of the service', VOIRIE, 'phone', /^phone:.*\n/mu],
  ['service in charge', PARKING, 'service', /^service:.*\n/mu],
  ['kind of act', PARKING, 'kind', /^kind:.*\n/mu],
  ['silence rule', PARKING, 'silence', BLOCK('silence')],
  ['meaning of silence', PARKING, 'silence.means', /^ {2}means:.*\n/mu],
  ['time limit', PARKING, 'silence.after', /^ {2}after:.*\n/mu],
  ['legal basis of silence', PARKING, 'silence.legalBasis', /^ {2}legalBasis:\n(?: {4}.*\n)+/mu],
  [
    'whether reasons can be asked',
    PARKING,
    'silence.reasonsOnRequest',
    /^ {2}reasonsOnRequest:.*\n/mu,
  ],
  ['retention', PARKING, 'retention', BLOCK('retention')],
  ['what happens next', PARKING, 'next', BLOCK('next')],
  ['court', COMMUNE, 'administrativeCourt', BLOCK('administrativeCourt')],
  ['address of the commune', COMMUNE, 'address', BLOCK('address')],
  ['sender of acknowledgements', COMMUNE, 'receiptSender', /^receiptSender:.*\n/mu],
  ['data protection officer', COMMUNE, 'dpo', BLOCK('dpo')],
  ['multi-year plan', ACCESSIBILITY, 'multiYearPlan', BLOCK('multiYearPlan')],
  ['means of the plan', ACCESSIBILITY, 'multiYearPlan.resources', /^ {2}resources:.*\n/mu],
  ['action plan', ACCESSIBILITY, 'actionPlan', BLOCK('actionPlan')],
  ['day of the statement', ACCESSIBILITY, 'establishedOn', /^establishedOn:.*\n/mu],
  ['reading of the time limit', COMMUNE, 'implicitDecisionShift', BLOCK('implicitDecisionShift')],
];

describe('the build is refused without the', () => {
  test.each(MENTIONS)('%s', async (_what, file, key, cut) => {
    content().replace(file, cut, '');
    const message = await content().refusal();
    expect(message).toContain(file);
    expect(message).toContain(`clé « ${key} »`);
    expect(message).toMatch(/attendu : \S/u);
    expect(message).toContain('trouvé : rien');
  });
});

/** Wrong values: where, what was written, what the message says. */
const WRONG: readonly Mistake[] = [
  [
    PARKING,
    'means: rejection',
    'means: refus',
    /silence\.means.*attendu : l’un de ces mots.*« refus »/su,
  ],
  [PARKING, 'after: P2M', 'after: 2 mois', /silence\.after.*par exemple P2M.*« 2 mois »/su],
  [PARKING, 'after: P2M', 'after: P60D', /une durée en mois/u],
  [PARKING, '    on: 2026-11-21', '    on: 2026-02-30', /un jour qui existe/u],
  [
    PARKING,
    / {4}with:\n(?: {6,}.*\n)+/u,
    '',
    /compared\.0\.with.*une signature sans comparaison ne prouve rien/su,
  ],
  [
    PARKING,
    / {8}line: Autorisation d’occuper.*\n/u,
    '',
    /compared\.0\.with\.0\.article.*un texte entier ne se compare pas à une règle/su,
  ],
  [PARKING, 'kind: request', 'kind: demande', /request \(Demande.*declaration \(/u],
  [
    PARKING,
    'service: voirie\nkind',
    'service: voiries\nkind',
    /un service : .*voirie.*« voiries »/su,
  ],
  [PARKING, 'theme: rue-stationnement', 'theme: rue', /un thème : etat-civil/u],
  [
    PARKING,
    /^related:.*/mu,
    'related: [inconnue]',
    /une autre démarche : .*acte-de-naissance.*« inconnue »/su,
  ],
  ['content/themes.yml', 'icon: truck', 'icon: camion', /l’un de ces dessins : file.*« camion »/su],
  [COMMUNE, /^phoneCost: .*\n/mu, '', /phoneCost.*un texte/su],
  [COMMUNE, 'phoneCost:', 'territory: alsace\nphoneCost:', /territory.*alsace-moselle-good/su],
  [PARKING, 'minutes: 5', 'minutes: cinq', /minutes.*un nombre de minutes.*« cinq »/su],
  [
    PARKING,
    'minutes: 5',
    'minutes: 5\nminute: 5',
    /clé « minute ».*cette?.*n’existe pas|clé connue/su,
  ],
  [PARKING, 'type: siret', 'type: sirret', /type de question connu/u],
  [PARKING, 'key: debut', 'key: Début', /une clé en minuscules/u],
  [PARKING, 'title: Réserver', 'title: TODO Réserver', /un texte définitif.*« TODO »/su],
  [PARKING, 'summary:\n', 'summary: x\nresume:\n', /summary.*une liste/su],
  [VOIRIE, /^phone: .*/mu, 'phone: 0199001220', /numéro de téléphone/u],
  [VOIRIE, /^email: .*/mu, 'email: voirie', /adresse électronique/u],
  [VOIRIE, /to: ".*?"/u, 'to: "06:00"', /fin après l’heure de début/u],
  [COMMUNE, /postalCode: .*/u, 'postalCode: 12345', /code postal entre guillemets/u],
  ...['01000', '1e3', '0x1F', '0o17', '1.50', '+33', 'True', 'FALSE', '.nan'].map(
    (written) =>
      [
        ...[COMMUNE, /postalCode: .*/u, `postalCode: ${written} # sans guillemets`],
        new RegExp(`guillemets : "${quoted(written)}"\n *trouvé : ${quoted(written)}$`, 'mu'),
      ] as const,
  ),
  [COMMUNE, 'site: https', 'site: http', /https:\/\//u],
  [PARKING, 'minutes: 5', 'minutes: 0', /minutes.*attendu : au moins 1.*trouvé : 0/su],
  [PARKING, 'minutes: 5', 'minutes: 5.5', /minutes.*un nombre entier/su],
  [PARKING, /audience: .*/u, 'audience: individual', /audience.*une liste/su],
  [PARKING, 'euros: 0', 'euros: .inf', /cost\.euros.*un montant en euros/su],
  [PARKING, 'euros: 0', 'euros: 4.999', /deux chiffres après la virgule/u],
  [PARKING, 'period: P18M', 'period: P0D', /une durée plus longue que zéro/u],
  [PARKING, /^related:.*/mu, 'related: [autorisation-stationnement]', /une autre démarche/u],
  [PARKING, /^help: .*/mu, 'help: La demande est obligatoire en ligne.', /clé « help »/u],
  [
    PARKING,
    '## Qui peut demander ?',
    '[Cliquez ici](/aide/)',
    /dont les mots disent où il mène.*RGAA 6\.1.*« Cliquez ici »/su,
  ],
  [ACCESSIBILITY, /^ {2}to: .*/mu, '  to: 2099-01-01', /multiYearPlan.*trois ans au plus/su],
  [ACCESSIBILITY, 'nonCompliant: []', 'nonCompliant: rien', /une liste/u],
  [VOIRIE, 'from: "13:00"', 'from: "11:15"', /ne se chevauchent pas/u],
  [VOIRIE, 'mercredi, jeudi', 'mercredi, mercredi', /chaque jour une seule fois/u],
  [COMMUNE, '  - acte-de-naissance', '  - acte-naissance', /mostAsked.*une démarche/su],
];

describe('the build is refused, in French,', () => {
  refusesMistakes(content, WRONG);

  test('naming every problem at once', async () => {
    content().replace(PARKING, 'minutes: 5', 'minutes: cinq');
    content().replace(VOIRIE, /^phone:.*\n/mu, '');
    const message = await content().refusal();
    expect(message).toContain('2 points sont à corriger');
    expect(message).toContain('minutes');
    expect(message).toContain('phone');
  });

  test('without any word of English', async () => {
    content().replace(PARKING, 'means: rejection', 'means: 3');
    content().replace(PARKING, 'minutes: 5', 'minutes: []');
    expect(await content().refusal()).not.toMatch(/invalid|expected|received|undefined/iu);
  });
});
