import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDeskContent } from '../../src/desk/desk-content.server.ts';
import {
  fillAnswer,
  validateAnswerTemplate,
} from '../../src/publishing/answers/answer-template.ts';
import { readBodies } from '../../src/tools/desk/read-bodies.ts';
import { followRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { FIXTURE, ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';

const DIST = join(ROOT, 'dist');
const content = createDeskContent(DIST);

test('what agents alone read is in no file of the public site', async () => {
  const { sheets, answers } = await content();
  const secret = [
    ...sheets.flatMap(({ question, isInternal }) => (isInternal ? [question] : [])),
    // Its longest line: a file may write line ends in its own way.
    ...answers.map(({ text }) =>
      text.split('\n').reduce((one, other) => (other.length > one.length ? other : one)),
    ),
  ];
  expect(secret.length).toBeGreaterThan(2);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(50);
  const found = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return secret.some((words) => text.includes(words));
  });
  expect(found).toEqual([]);
  expect(existsSync(join(DIST, 'bureau'))).toBe(false);
});

test('the directory of the desk is the one of the terminal', async () => {
  expect((await content()).bodies.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual(
    (await readBodies(FIXTURE)).toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  );
});

test('a sheet about the procedure is whole beside a request, for agents alone', async () => {
  const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
  const { sheets } = await content();
  const internal = sheets.find(({ isInternal }) => isInternal);
  const slug = internal?.procedures.at(-1)?.slug ?? '';
  const request = await followRequest(site, slug, sampleForm(slug));
  const services = ['voirie', 'etat-civil', 'ccas'];
  const page = await openDesk({ caller: deskCaller({ services }) }).look(request.reference);
  expect(page.document.querySelector('.sheet')?.innerHTML.trim()).toBe(internal?.html.trim());
  expect(page.text).toContain('réservée aux agents');
});

test('a template is filled in once, and only with what it may name', () => {
  const words = {
    ...{ numero: '{service}', demarche: 'b', recu_le: 'c', service: 'd', telephone: 'e' },
    courriel: 'f',
  };
  expect(fillAnswer({ text: '{numero} et {service}' }, words)).toBe('{service} et d');
  expect(validateAnswerTemplate({ title: 'a', text: '{numero}' })).toEqual([]);
  expect(validateAnswerTemplate({ title: 'a', text: '{nom} {' })).toHaveLength(2);
});
