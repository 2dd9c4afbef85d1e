import { it } from 'vitest';
import fs from 'node:fs';
import { parse, sectionsOf, outcomesOf, codesOf } from './kit/parse.js';
it('x', () => {
  for (const f of ['mail-quoted-minutes/input.txt','toc-table/input.md','toc-columns-apart/input.txt','titles-between-signs/input.txt']) {
    const { referat, text } = parse(fs.readFileSync(`fixtures/${f}`));
    const { spans, ...m } = referat.meeting;
    console.log('== ' + f + '\n' + JSON.stringify(m) + '\n' + JSON.stringify(referat.tableOfContents.map(({number,title,page,visibility}: any) => [number,title,page,visibility])));
    for (const p of referat.punkter) console.log('-- ' + JSON.stringify([p.number, p.title, p.visibility, sectionsOf(p), outcomesOf(p), p.recommendation?.by, p.recommendation?.points.map((x) => x.text), p.decisions.map((d) => d.votes?.map(({span, ...v}: any) => v)), p.other?.map((o) => o.text)]) + '\n' + p.sections.map((s) => s.kind + ': ' + s.text).join('\n'));
    console.log(codesOf(referat).join(' ') + ' UNCLAIMED ' + JSON.stringify(referat.coverage.unclaimed.map(({span}) => text.slice(...span))));
  }
});
