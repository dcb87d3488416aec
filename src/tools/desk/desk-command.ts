import type { AgentVerb } from '../../desk/acts/agent-acts.ts';
import type { ToldWay } from '../../desk/acts/told-way.ts';
import type { Holder } from '../../requests/request-access.ts';
import type { ActOptions } from './act-options.ts';
import type { ShownAnswers } from './shown-answers.ts';

/** What `npm run demandes` was asked. */
export type DeskCommand =
  | { readonly name: 'list'; readonly services: readonly string[] }
  | {
      readonly name: 'show';
      readonly reference: string;
      readonly shown: ShownAnswers;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'files';
      readonly reference: string;
      readonly folder: string;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'export';
      readonly format: 'csv' | 'json';
      readonly shown: ShownAnswers;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'act';
      readonly verb: AgentVerb;
      readonly reference: string;
      readonly given: ActOptions;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'enter';
      readonly procedure: string;
      readonly given: ActOptions;
      readonly services: readonly string[];
    }
  | { readonly name: 'abuse'; readonly services: readonly string[] }
  | { readonly name: 'attestation'; readonly given: string; readonly services: readonly string[] }
  | {
      readonly name: 'availability';
      readonly format: 'csv' | 'text';
      readonly services: readonly string[];
    }
  | {
      readonly name: 'code';
      readonly reference: string;
      readonly holder: Holder;
      readonly services: readonly string[];
    }
  | { readonly name: 'bodies' }
  | {
      readonly name: 'told';
      readonly way: ToldWay;
      readonly reference: string;
      /** Day, as it was typed. */
      readonly on: string | undefined;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'attest';
      readonly reference: string;
      readonly folder: string;
      readonly services: readonly string[];
    }
  | { readonly name: 'help' };
