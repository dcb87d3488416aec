import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const VOIRIE = 'content/services/voirie.yml';
const COMMUNE = 'content/commune.yml';
const PLACES = 'content/lieux.json';
const DISTRICTS = 'content/quartiers.yml';
const STRUCTURES = 'content/structures.yml';
const HOURS = /^openingHours:/mu;

/** Adds exceptions before the hours of a service. */
const except = (lines: string) => `openingExceptions:\n${lines}\nopeningHours:`;

/** Mistakes in opening exceptions, places and districts. */
const MISTAKES: readonly Mistake[] = [
  [
    VOIRIE,
    HOURS,
    except('  - { from: 2026-12-31, to: 2026-12-24, reason: travaux }'),
    /openingExceptions\.0.*une fin \(to\) après le début/su,
  ],
  [
    VOIRIE,
    HOURS,
    except(
      '  - { from: 2026-12-24, to: 2026-12-31, reason: travaux }\n  - { from: 2026-12-31, reason: fête }',
    ),
    /openingExceptions.*dans l’ordre, qui ne se chevauchent pas/su,
  ],
  [VOIRIE, HOURS, except('  - { from: 2026-02-30, reason: travaux }'), /un jour qui existe/u],
  [
    VOIRIE,
    HOURS,
    except('  - { from: 2026-12-24 }'),
    /openingExceptions\.0\.reason.*un texte.*rien/su,
  ],
  [
    VOIRIE,
    HOURS,
    except(
      '  - from: 2026-12-24\n    to: 2026-12-26\n    slots: [{ from: "09:00", to: "12:00" }]\n    reason: fête',
    ),
    /openingExceptions\.0.*un seul jour, sans fin \(to\)/su,
  ],
  [
    COMMUNE,
    HOURS,
    except('  - { from: 2026-12-24, slots: [], reason: fête }'),
    /openingExceptions\.0\.slots.*au moins une plage/su,
  ],
  [PLACES, /"\+33\d+"/u, '"01 99 00 13 00"', /0\.telephone.*international.*« 01 99/su],
  [PLACES, '"Mo-Fr ', '"24/7 ', /0\.horaires.*OpenStreetMap/su],
  [PLACES, '"id": "ccas"', '"id": "mediatheque"', /un identifiant \(id\) différent/u],
  [PLACES, '"pivot"', '"siret"', /siret.*une clé connue/su],
  [PLACES, /"date_maj": ".*"/u, '"date_maj": "2026-02-30"', /date_maj.*un jour qui existe/su],
  [PLACES, '"Gratuit"', '"gratuit"', /frais_a_charge.*Gratuit sous condition, Payant/su],
  [PLACES, '[', '', /ligne \d+.*bien formé/su],
  [STRUCTURES, 'place: mediatheque', 'place: lune', /0\.place.*un lieu de content\/lieux\.json/su],
  [STRUCTURES, 'acte-de-naissance', 'lune', /0\.procedures\.0.*une démarche/su],
  [STRUCTURES, 'Tu,Th ', 'le mardi ', /0\.hours.*OpenStreetMap/su],
  [DISTRICTS, 'mediatheque]', 'bibliotheque]', /0\.places\.1.*un lieu de content\/lieux\.json/su],
  [DISTRICTS, 'slug: gare', 'slug: centre', /un nom court \(slug\) différent/u],
  [DISTRICTS, 'slug: gare', 'slug: ailleurs', /un autre nom court que ailleurs/u],
];

refusesMistakes(content, MISTAKES);
