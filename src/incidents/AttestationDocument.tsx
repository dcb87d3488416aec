import { QrCode } from '../kit/QrCode.tsx';
import { attestationFacts, attestationTexts as texts } from './attestation-texts.ts';
import type { Attestation } from './attestation.ts';

export interface AttestationDocumentProps {
  readonly attestation: Attestation;
  /** What the server signed. */
  readonly code: string;
  /** The name of the commune after « de ». */
  readonly communeOfName: string;
}

/** An attestation that the server signed: what it says, what it is worth, and the code that proves it. */
export function AttestationDocument({
  attestation,
  code,
  communeOfName,
}: AttestationDocumentProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.notReceipt}</p>
      <dl class="rows">
        {[
          [texts.labels.commune, texts.commune(communeOfName)] as const,
          ...attestationFacts(attestation, 'signed'),
        ].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.use}</p>
      <p>{texts.printHint}</p>
      <h2>{texts.code}</h2>
      <p>{texts.codeHint}</p>
      <QrCode text={code} label={texts.qr} />
      <p>
        <code>{code}</code>
      </p>
    </>
  );
}
