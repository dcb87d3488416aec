import { READ_ALOUD } from '../../kit/protocol.ts';
import { readAloudTexts } from '../../kit/read-aloud-texts.ts';
import { bundleNamed } from './bundle-named.ts';
import type { Asset } from './hashed-asset.ts';

/** What reads a page aloud, for whoever asks for it and nobody else. */
export interface ReadAloudAssets {
  readonly script: Asset;
  /** Script written in the page: offers it where the machine has a French voice of its own. */
  readonly loader: string;
}

let made: Promise<ReadAloudAssets> | undefined;

/** Makes them once for all pages of a build. */
export function getReadAloudAssets(): Promise<ReadAloudAssets> {
  return (made ??= makeAssets());
}

async function makeAssets(): Promise<ReadAloudAssets> {
  const script = await bundleNamed('lecture', 'reading/start.ts');
  return { script, loader: loaderText(script.path) };
}

/**
 * One button under the title, written short: pages that are read by everybody carry it. The list of voices
 * comes late. Nothing is loaded before the button is pressed; an empty sentence is said at once, since Safari
 * says nothing later that no press began.
 */
function loaderText(path: string): string {
  const voice = `s.getVoices().some(v=>v.localService&&/^fr/i.test(v.lang))`;
  const load = `s.speak(new SpeechSynthesisUtterance(''));document.head.append(m('script',{type:'module',src:${JSON.stringify(path)}}))`;
  const words = `id:'${READ_ALOUD}',type:'button',className:'button quiet',textContent:'${readAloudTexts.read}'`;
  const offer = `if(b||!${voice})return;b=m('button',{${words},onclick(){${load}}});document.querySelector('h1').after(b)`;
  return `(s=>{if(!s)return;const m=(n,p)=>Object.assign(document.createElement(n),p),f=()=>{${offer}};let b;f();s.onvoiceschanged=f})(window.speechSynthesis)`;
}
