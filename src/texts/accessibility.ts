import { fr } from './typography.ts';

/**
 * The mention that every page must carry (decree 2019-768, art. 4). Without an audit made by a person,
 * the law allows no other.
 */
export const accessibilityMention = fr`Accessibilité : non conforme`;
