import { FORM, HAS_SENDINGS, HELPED, SENDING, SHARED } from '../../kit/protocol.ts';
import { IN_PAGES } from './baseline.ts';
import { bundleIsland, bundleNamed } from './bundle-named.ts';
import type { Asset } from './hashed-asset.ts';

/** The scripts of the pages of forms. */
export interface FormAssets {
  readonly script: Asset;
  /** What is kept on the device: drafts. With the script, all that comes before a person answers. */
  readonly device: Asset;
  /** What comes once it is of use: the worker keeps what is of use without network. */
  readonly later: {
    /** What offers to go on with drafts. */
    readonly offers: Asset;
    /** What was confirmed and is not received yet. */
    readonly sendings: Asset;
    /** What the device shows where the network is lost. */
    readonly review: Asset;
    /** What calculates a proof of work, where one is asked. */
    readonly proof: Asset;
    /** Files that leave by themselves. */
    readonly files: Asset;
    /** What takes back a child or a plot that was added. */
    readonly blocks: Asset;
    /** A form that is filled in with a mediator. */
    readonly helped: Asset;
    /** Help with addresses. */
    readonly address: Asset;
  };
  /** Script written in the page: loads the others once the page is there. */
  readonly loader: string;
  /** The same for pages without a form, where something is kept on the device and there alone. */
  readonly listLoader: string;
  /** What makes attestations of incident without network: their page carries it, and the worker keeps that. */
  readonly incident: string;
  /** The script of the worker, at an address of its own. */
  readonly worker: string;
}

let made: Promise<FormAssets> | undefined;

/** Makes them once for all pages of a build. */
export function getFormAssets(): Promise<FormAssets> {
  return (made ??= makeAssets());
}

async function makeAssets(): Promise<FormAssets> {
  const [review, proof, files, address, helped, offers, blocks] = await Promise.all([
    bundleNamed('relecture', 'form/sending-review.ts'),
    bundleNamed('preuve', '../quotas/proof-challenge.ts'),
    bundleNamed('fichiers', 'form/attachments.ts'),
    bundleNamed('adresses', 'form/address-help.ts'),
    bundleNamed('seance', 'form/helped.ts'),
    bundleNamed('brouillons', 'form/draft-offers.ts'),
    bundleNamed('ajouts', 'form/remove-blocks.ts'),
  ]);
  const sendings = await bundleNamed('envois', 'form/sendings.ts', {
    REVIEW_SCRIPT: review.path,
    PROOF_SCRIPT: proof.path,
  });
  const device = await bundleNamed('appareil', 'form/device.ts', {
    BLOCKS_SCRIPT: blocks.path,
    OFFERS_SCRIPT: offers.path,
    REVIEW_SCRIPT: review.path,
    FILES_SCRIPT: files.path,
    SENDINGS_SCRIPT: sendings.path,
  });
  const script = await bundleNamed('formulaire', 'form/start.ts', {
    ADDRESS_SCRIPT: address.path,
    BLOCKS_SCRIPT: blocks.path,
    DEVICE_SCRIPT: device.path,
    FILES_SCRIPT: files.path,
  });
  return {
    script,
    device,
    later: { offers, blocks, sendings, review, proof, files, helped, address },
    loader: loaderText(script.path, sendings.path, helped.path),
    listLoader: listLoaderText(sendings.path),
    incident: await bundleIsland('form/attestations.ts', {}, IN_PAGES),
    worker: await bundleIsland('worker.ts'),
  };
}

/** The page is read and answered first. Where the script does not come, it stays as it is. */
function loaderText(scriptPath: string, sendingsPath: string, helpedPath: string): string {
  const add = `const a=(n,p)=>document.head.append(Object.assign(document.createElement(n),p)),s=src=>a('script',{type:'module',src})`;
  const definition = `a('link',{rel:'preload',as:'fetch',crossOrigin:'anonymous',href:f.dataset.definition}),s(${JSON.stringify(scriptPath)})`;
  const check = `document.querySelector('[${SENDING.key}]')&&s(${JSON.stringify(sendingsPath)})`;
  const help = `try{localStorage.${HELPED}&&s(${JSON.stringify(helpedPath)})}catch{}`;
  const shared = `addEventListener('DOMContentLoaded',()=>{const b=document.querySelector('[${SHARED.box}]');if(b)b.parentNode.hidden=false})`;
  return `${shared};addEventListener('load',()=>{${add},f=document.querySelector('[${FORM.definition}]');${help}f?(${definition}):${check}})`;
}

/** Where a browser keeps nothing, reading that throws. */
function listLoaderText(scriptPath: string): string {
  const script = `{type:'module',src:${JSON.stringify(scriptPath)}}`;
  return `try{localStorage.${HAS_SENDINGS}&&addEventListener('load',()=>document.head.append(Object.assign(document.createElement('script'),${script})))}catch{}`;
}
