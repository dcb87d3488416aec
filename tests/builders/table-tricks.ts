import { aDocument } from './joined-files.ts';
import { aBox, formula, inChart, inOpenText, inTable, part, styles } from './office-parts.ts';

const LINK = 'xl/externalLinks/externalLink1.xml';
const started = '<definedName name="_xlnm.Auto_Open">A</definedName>';
const query = '<connections><connection><webPr url="http://a"/></connection></connections>';
const listener = '<script:event-listener xlink:href="vnd.sun.star.script:a"/>';
const called = '<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;a&quot;)"/>';
const template = '<meta:template xlink:href="https://a/b.ott"/>';

/** Tables of Excel, charts of Word, documents of LibreOffice. */
export const TABLE_TRICKS = [
  inTable('DDE', 'program', formula("cmd|'/c calc'!A1")),
  inTable('DDE between marks', 'program', formula("'cmd'|'/c calc'!A1")),
  inTable('a link of DDE', 'program', part(LINK, '<a><ddeLink ddeService="cmd"/></a>')),
  inTable('a table from elsewhere', 'outside', part(LINK, '<a><externalBook r:id="r1"/></a>')),
  inTable('a page fetched', 'outside', formula('_xlfn.WEBSERVICE(&quot;http://a&quot;)')),
  inTable('a program called', 'program', formula('CALL(&quot;a&quot;)')),
  inTable('a sheet of macros', 'program', part('xl/macrosheets/sheet1.xml', '<a/>')),
  inTable('a name that starts by itself', 'program', part('xl/a.xml', started)),
  inTable('a query', 'outside', part('xl/connections.xml', query)),
  inChart('macros in a chart', 'program', part('xl/vbaProject.bin', 'a')),
  inChart('an archive in a chart', 'archive', part('xl/a.xlsx', aDocument('xlsx'))),
  inOpenText('a macro of LibreOffice', 'program', styles(listener)),
  inOpenText('DDE of LibreOffice', 'program', styles('<office:dde-source/>')),
  inOpenText('DDE in a formula', 'program', styles(called)),
  inOpenText('a picture', 'outside', styles('<draw:image xlink:href="http://a/b.png"/>')),
  inOpenText('a template', 'outside', styles(template)),
  inOpenText('a section', 'outside', styles('<text:section-source xlink:href="../a.odt"/>')),
  inOpenText('a form that sends', 'sends', styles('<form:form xlink:href="http://a"/>')),
  inOpenText('an object', 'embedded', part('Object 2', aBox())),
];
