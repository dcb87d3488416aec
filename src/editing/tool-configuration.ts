import type { ForgeBackend } from './backend.ts';

/** A control of the editing tool: what Sveltia CMS calls a field. */
export interface ToolField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly multiple?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string | number }[];
  readonly fields?: readonly ToolField[];
  readonly typeKey?: string;
  readonly types?: readonly ToolType[];
  readonly pattern?: readonly [expression: string, message: string];
  /** The other options of Sveltia CMS. */
  readonly [option: string]: unknown;
}

/** One kind of a control that has several. */
export interface ToolType {
  readonly name: string;
  readonly label: string;
  readonly summary?: string;
  readonly fields: readonly ToolField[];
}

/** A folder of files, or a file, as the tool names it. */
export interface ToolCollection {
  readonly name: string;
  readonly label: string;
  readonly format: string;
  readonly fields: readonly ToolField[];
  readonly [option: string]: unknown;
}

/** The configuration of Sveltia CMS. */
export interface ToolConfiguration {
  readonly backend: ForgeBackend;
  readonly collections: readonly ToolCollection[];
  readonly singletons: readonly ToolCollection[];
  readonly [option: string]: unknown;
}

/** What the page of the tool reads when it starts: `/redaction/configuration.json`. */
export interface ServedConfiguration {
  /** Whether content can be kept elsewhere than on the same computer. */
  readonly hasForge: boolean;
  /** Folder of the content, from the root of the project. */
  readonly content: string;
  readonly config: ToolConfiguration;
}
