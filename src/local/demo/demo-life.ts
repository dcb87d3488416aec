import { addDays } from '../../kit/day-count.ts';
import type { Day } from '../../kit/day.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { DemoAgent } from './demo-agents.ts';
import { pick, type Dice } from './demo-people.ts';
import { demoTexts } from './demo-texts.ts';

/** Something that happens in the demonstration, and who does it. */
export interface DemoStep {
  readonly by: 'applicant' | 'agent';
  readonly event: NewEvent & { readonly countsOn: Day };
}

type Told = Pick<FiledDefinition, 'procedure'>;
type Step = readonly [by: DemoStep['by'], event: NewEvent];

/** What happens to a request that was received on a day, until today. */
export function inventLife(
  dice: Dice,
  { procedure }: Told,
  receivedOn: Day,
  today: Day,
  by: DemoAgent['by'],
): readonly DemoStep[] {
  const age = (Date.parse(today) - Date.parse(receivedOn)) / 86_400_000;
  const stories = storiesOf(dice, procedure, by);
  const isOver = dice() < Math.min(0.85, age / 50);
  const story = pick(dice, isOver ? stories.over : stories.open);
  let on = receivedOn;
  return story.flatMap(([actor, event]) => {
    on = addDays(on, 1 + Math.floor(dice() * 6));
    return on <= today ? [{ by: actor, event: { ...event, countsOn: on } }] : [];
  });
}

function storiesOf(
  dice: Dice,
  procedure: Told['procedure'],
  by: DemoAgent['by'],
): { readonly open: readonly (readonly Step[])[]; readonly over: readonly (readonly Step[])[] } {
  const taken: Step = ['agent', { kind: 'request.taken', details: {}, content: { by } }];
  const answered: Step = [
    'agent',
    {
      kind: 'message.written',
      details: {},
      content: { text: pick(dice, demoTexts.fromAgent), by },
    },
  ];
  const wrote: Step = [
    'applicant',
    { kind: 'message.received', details: {}, content: { text: pick(dice, demoTexts.fromPerson) } },
  ];
  const noted: Step = [
    'agent',
    { kind: 'note.written', details: {}, content: { text: demoTexts.note, by } },
  ];
  const called: Step = [
    'agent',
    { kind: 'person.called', details: {}, content: { text: demoTexts.called, by } },
  ];
  const asked: Step = [
    'agent',
    {
      kind: 'documents.asked',
      details: { documents: [0], within: 'P30D' },
      content: { note: demoTexts.asked },
    },
  ];
  const some: Step = [
    'applicant',
    { kind: 'documents.received', details: { files: 1 }, content: {} },
  ];
  const complete: Step = [
    'applicant',
    { kind: 'request.completed', details: { files: 1 }, content: {} },
  ];
  const decided: Step = [
    'agent',
    {
      kind: 'decision.made',
      details: { outcome: 'accepted' },
      content: { signatory: { name: by.name, quality: by.quality }, facts: demoTexts.facts },
    },
  ];
  const told: Step = ['agent', { kind: 'decision.notified', details: { by: 'letter' } }];
  const closed: Step = [
    'agent',
    { kind: 'request.closed', details: {}, content: { reason: demoTexts.closed } },
  ];
  const withdrawn: Step = ['applicant', { kind: 'request.withdrawn', details: {}, content: {} }];
  const forwarded: Step = [
    'agent',
    {
      kind: 'request.forwarded',
      details: { body: 'prefecture', tellsMayor: false },
      content: { to: demoTexts.to, reach: [...demoTexts.reach] },
    },
  ];
  // Only what the procedure lists may be asked (CRPA L114-5).
  const hasDocuments = procedure.documents.length > 0;
  const withDocuments = hasDocuments
    ? [
        [taken, asked],
        [taken, asked, some],
        [taken, asked, complete],
      ]
    : [];
  const isSilent = procedure.silence.means === 'none' && !('cases' in procedure.silence);
  return {
    open: [
      [],
      [],
      [taken],
      [taken, noted],
      [taken, answered],
      [taken, wrote],
      [wrote],
      [taken, answered, wrote, called],
      [taken, decided],
      // After it was over.
      [taken, decided, told, wrote],
      [forwarded],
      ...withDocuments,
      ...withDocuments,
    ],
    over: [
      [taken, decided, told],
      [taken, answered, decided, told],
      [withdrawn],
      ...(hasDocuments ? [[taken, asked, complete, decided, told]] : []),
      ...(isSilent
        ? [
            [taken, closed],
            [taken, answered, closed],
          ]
        : []),
    ],
  };
}
