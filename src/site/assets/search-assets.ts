import { join } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';
import { packEntries } from '../../search/pack-entries.ts';
import { SearchEntriesSchema, type SearchFile } from '../../search/search-entry.ts';
import { getFile, getSite } from '../lists/collections.ts';
import { LOADED } from './baseline.ts';
import { hashedAsset, type Asset } from './hashed-asset.ts';

/** What the search in the page is made of, for those who start to search and nobody else. */
export interface SearchAssets {
  /** Pages that may be found. */
  readonly entries: Asset;
  readonly script: Asset;
  /** Script written in the page: loads the two others when the field is reached. */
  readonly loader: string;
}

let made: Promise<SearchAssets> | undefined;

/** Makes them once for all pages of a build. */
export function getSearchAssets(): Promise<SearchAssets> {
  return (made ??= makeAssets());
}

async function makeAssets(): Promise<SearchAssets> {
  const { phone, freeForm } = await getFile('commune');
  const file: SearchFile = {
    phone,
    freeForm,
    entries: packEntries(v.parse(SearchEntriesSchema, (await getSite()).searchEntries)),
  };
  const entries = hashedAsset('recherche', JSON.stringify(file), 'json');
  const script = hashedAsset('recherche', await bundleIsland(entries.path), 'js');
  return { entries, script, loader: loaderText(entries.path, script.path) };
}

/** What draws results in the place of Preact. The folder of the project: Astro draws pages from another one. */
const DRAW_ONCE = join(process.cwd(), 'src/browser/draw-once.ts');

/** Astro would not write a script in the page that loads another: this one is bundled apart. */
async function bundleIsland(entriesPath: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'src/browser/instant-search.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: LOADED,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'preact/jsx-runtime': DRAW_ONCE, preact: DRAW_ONCE },
    define: { SEARCH_FILE: JSON.stringify(entriesPath) },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** Both files start at once. Where one does not come, the form is sent as it always was. */
function loaderText(entriesPath: string, scriptPath: string): string {
  const links = JSON.stringify([
    ['link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: entriesPath }],
    ['script', { type: 'module', src: scriptPath }],
  ]);
  return `document.querySelector('[data-instant]').addEventListener('focusin',()=>{for(const[n,p]of${links})document.head.append(Object.assign(document.createElement(n),p))},{once:true})`;
}
