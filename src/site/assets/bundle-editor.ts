import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { MISSING_FRENCH } from '../../editing/tool-french-texts.ts';
import { EDITOR_PATH } from '../measuring/built-pages.ts';

const TOOL_FOLDER = `${EDITOR_PATH}outil/`;
const ENTRY = 'outil.js';
/** The script of the page. Its name is fixed: nothing has to be written into the page afterwards. */
export const EDITOR_ENTRY = `${TOOL_FOLDER}${ENTRY}`;

/**
 * What Sveltia CMS brings for contents that no commune writes here: source code, maps, photographs of
 * phones. Left out, twelve megabytes stay out of the site and the bundle takes a second.
 */
const UNUSED = /^@shikijs\/|^terra-draw|^leaflet|^svgo|^exifr|\/chunks\/(?:heic|webp_enc)/u;
/** Its words in other languages; those of English are inside it. */
const OTHER_LANGUAGE = /\/locales\/(?!fr\.json$)[\w-]+\.json$/u;

/**
 * Bundles the editing tool into a built site: scripts, words and fonts, from npm. Nothing is fetched
 * from elsewhere when it runs.
 * @param root folder of the project
 * @param site the built site
 */
export async function bundleEditor(root: string, site: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: TOOL_FOLDER,
    // It reads Markdown with a machine that browsers do not have.
    resolve: { alias: { satteri: join(root, 'src/tools/editing/read-markdown.ts') } },
    plugins: [leaveOut(UNUSED), leaveOut(OTHER_LANGUAGE), leaveOutFarFonts, addFrench],
    build: {
      outDir: join(site, TOOL_FOLDER),
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(root, 'src/tools/editing/start.ts'),
        output: { entryFileNames: ENTRY },
      },
    },
  });
  await copyLicences(root, join(site, TOOL_FOLDER));
}

/** The licences of what is shipped: the tool itself (MIT) and its fonts (OFL, Apache). */
async function copyLicences(root: string, folder: string): Promise<void> {
  const main = createRequire(join(root, 'package.json')).resolve('@sveltia/cms');
  const names = ['noto-mono', 'material-symbols-outlined', 'source-sans-3'];
  await mkdir(folder, { recursive: true });
  await copyFile(join(dirname(main), '../LICENSE.txt'), join(folder, 'LICENSE.txt'));
  for (const name of names.map((font) => `${font}.LICENSE.txt`)) {
    await copyFile(join(dirname(main), 'assets', name), join(folder, name));
  }
}

/** The same fonts come from npm: these rules would have browsers ask a distant server for them. */
const leaveOutFarFonts: Plugin = {
  name: 'parvis-leave-out-far-fonts',
  transform: {
    filter: { id: /@sveltia\/cms/u },
    handler: (code) => code.replaceAll(/@font-face\s*\{[^}]*url\(https:[^}]*\}/gu, ''),
  },
};

/** What its French does not say, people would read in English. */
const addFrench: Plugin = {
  name: 'parvis-add-french',
  enforce: 'pre',
  transform: {
    filter: { id: /\/locales\/fr\.json$/u },
    handler: (code) => {
      const own = JSON.parse(code) as Readonly<Record<string, string | object | undefined>>;
      const added = Object.entries(MISSING_FRENCH).map(([name, words]) => {
        const known = own[name];
        const isGroup = typeof words === 'object' && typeof known === 'object';
        return [name, isGroup ? { ...words, ...known } : (known ?? words)] as const;
      });
      return JSON.stringify({ ...own, ...Object.fromEntries(added) });
    },
  },
};

function leaveOut(unused: RegExp): Plugin {
  const NOTHING = '\0nothing';
  return {
    name: `parvis-leave-out-${unused.source.length}`,
    enforce: 'pre',
    resolveId: (id) => (unused.test(id) ? NOTHING : undefined),
    load: (id) => (id === NOTHING ? 'export default {};' : undefined),
  };
}
