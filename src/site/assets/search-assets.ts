import * as v from 'valibot';
import { packEntries } from '../../search/pack-entries.ts';
import { SearchEntriesSchema, type SearchFile } from '../../search/search-entry.ts';
import { getFile, getSite } from '../lists/collections.ts';
import { bundleNamed } from './bundle-named.ts';
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
  const addresses = { SEARCH_FILE: entries.path };
  const script = await bundleNamed('recherche', 'instant-search.tsx', addresses);
  return { entries, script, loader: loaderText(entries.path, script.path) };
}

/** Both files start at once. Where one does not come, the form is sent as it always was. */
function loaderText(entriesPath: string, scriptPath: string): string {
  const links = JSON.stringify([
    ['link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: entriesPath }],
    ['script', { type: 'module', src: scriptPath }],
  ]);
  return `document.querySelector('[data-instant]').addEventListener('focusin',()=>{for(const[n,p]of${links})document.head.append(Object.assign(document.createElement(n),p))},{once:true})`;
}
