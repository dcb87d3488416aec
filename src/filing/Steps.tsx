import { stepTexts } from './steps-texts.ts';

/** Where a person is in a form of several pages: said in words, shown by a bar. */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  return (
    <ol class="steps" aria-label={stepTexts.label}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {name} {index < current && <span class="sr">{stepTexts.done}</span>}
        </li>
      ))}
    </ol>
  );
}
