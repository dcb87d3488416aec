import { join } from 'node:path';
import { build } from 'vite';
import { FORM } from '../forms/protocol.ts';
import { hashedAsset, type Asset } from './hashed-asset.ts';
import { leaveOutUnusedConstants, writeFrenchSpaces } from './lighter-code.ts';

/** The script of the pages of forms. */
export interface FormAssets {
  readonly script: Asset;
  /** Script written in the page: loads the other one once the page is there. */
  readonly loader: string;
}

let made: Promise<FormAssets> | undefined;

/** Makes them once for all pages of a build. */
export function getFormAssets(): Promise<FormAssets> {
  return (made ??= makeAssets());
}

async function makeAssets(): Promise<FormAssets> {
  const script = hashedAsset('formulaire', await bundleIsland(), 'js');
  return { script, loader: loaderText(script.path) };
}

/** Vite and not esbuild as for the search: it leaves out more of what is not used. */
async function bundleIsland(): Promise<string> {
  const bundled = await build({
    // The folder of the project: Astro draws pages from another one.
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [writeFrenchSpaces, leaveOutUnusedConstants],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(process.cwd(), 'src/islands/form/start.ts'),
        output: { format: 'es', codeSplitting: false },
        treeshake: { propertyReadSideEffects: false, moduleSideEffects: isIsland },
      },
    },
  });
  const [output] = [bundled].flat();
  if (output === undefined || !('output' in output)) throw new TypeError('No script was made');
  return output.output[0].code;
}

/** Everything else only defines. */
const isIsland = (id: string) => id.includes('/src/islands/');

/** The page is read and answered first. Where the script does not come, it stays as it is. */
function loaderText(scriptPath: string): string {
  const links = `[['link',{rel:'preload',as:'fetch',crossOrigin:'anonymous',href:f.dataset.definition}],['script',{type:'module',src:${JSON.stringify(scriptPath)}}]]`;
  return `addEventListener('load',()=>{const f=document.querySelector('[${FORM.definition}]');if(f)for(const[n,p]of${links})document.head.append(Object.assign(document.createElement(n),p))})`;
}
