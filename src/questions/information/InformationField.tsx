import type { InformationField as Information } from './information-schema.ts';

/** A text between two questions. */
export function InformationField({ field }: { readonly field: Information }) {
  return (
    <p class="note">
      <strong>{field.label}</strong>
      <br />
      {field.text}
    </p>
  );
}
