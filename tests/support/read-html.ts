import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/**
 * A page as elements, in one window for all: making a window for each one takes three times as long, and
 * reads its style, which nothing here looks at.
 */
export const readHtml = (html: string): Document => parser.parseFromString(html, 'text/html');
