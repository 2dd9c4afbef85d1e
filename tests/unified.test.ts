import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseReferat, stringifyReferat } from '../src/index.js';
import { referat } from '../src/unified/index.js';
import { must } from './kit/must.js';

const MINUTES = `REFERAT Kulturudvalget d. 06-03-2024

Mødedato Torsdag d. 6. marts 2024

Punkt 1: Tilskud til Møllefestivalen

Beslutning
Godkendt.
`;

describe('the plugin', () => {
  it('reads the file beside other plugins, whatever the tree is', async () => {
    const file = new VFile({ path: 'ku/06-03.md', value: MINUTES });
    const processor = unified().use(remarkParse).use(referat);
    await processor.run(processor.parse(file), file);
    expect(file.data.referat).toEqual(parseReferat(MINUTES, { path: 'ku/06-03.md' }).referat);
    expect(file.data.referat?.punkter).toHaveLength(1);
  });

  it('is a whole processor by itself', async () => {
    const file = await unified().use(referat).process(MINUTES);
    expect(String(file)).toBe(stringifyReferat(must(parseReferat(MINUTES).referat)));
  });

  it('leaves the parser and the compiler of others in their place', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(referat)
      .use(function () {
        this.compiler = (tree) => tree.type;
      })
      .process(MINUTES);
    expect(String(file)).toBe('root');
    expect(file.data.referat?.meeting.date).toBe('2024-03-06');
  });

  it('makes each diagnostic a message with its place, rule, source and remedy', async () => {
    const file = await unified().use(referat).process({ path: 'a.md', value: MINUTES });
    const weekday = must(file.messages.find(({ ruleId }) => ruleId === 'weekday-mismatch'));
    const offset = MINUTES.indexOf('Torsdag');
    expect(weekday).toMatchObject({
      source: 'referat',
      fatal: false,
      file: 'a.md',
      line: 3,
      column: 10,
      place: { start: { line: 3, column: 10, offset }, end: { line: 3, column: 17, offset: offset + 7 } },
      reason: 'Unexpected weekday `Torsdag`, expected `onsdag` for 2024-03-06',
    });
    expect(weekday.note).toContain('One of the two is wrong');
    expect(String(weekday)).toMatch(/^a\.md:3:10-3:17/u);
    const diagnostics = must(file.data.referat).diagnostics;
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(diagnostics.map(({ code }) => code));
  });

  it('speaks Danish when asked', async () => {
    const file = await unified().use(referat, { language: 'da' }).process(MINUTES);
    expect(file.messages.map(({ reason }) => reason)).toContain('Ugedagen `Torsdag` passer ikke til 2024-03-06, som er en onsdag');
    expect(file.messages.map(({ note }) => note)).toContain('En af de to er forkert i dokumentet. Datoen gengives, som den står.');
  });

  it('weighs an info as neither failure nor warning', async () => {
    const file = await unified()
      .use(referat)
      .process(MINUTES.replace('Beslutning\nGodkendt.', 'Sagsfremstilling\nBroen.').replace('Torsdag', 'Onsdag'));
    const info = must(file.messages.find(({ ruleId }) => ruleId === 'decision-missing'));
    expect(info.fatal).toBeUndefined();
  });

  it.each([
    ['/home/x/minutes/a.md', 'a.md'],
    ['C:\\minutes\\a.md', 'a.md'],
    ['../a.md', 'a.md'],
    ['b/a.md', 'b/a.md'],
  ])('puts %s out as %s', async (path, expected) => {
    const file = await unified().use(referat).process({ path, value: MINUTES });
    expect(file.data.referat?.source.path).toBe(expected);
  });

  it('fails the file that holds no text', async () => {
    const file = new VFile({ path: 'a.md', value: '' });
    await expect(unified().use(referat).process(file)).rejects.toThrow('empty file');
    expect(file.messages).toMatchObject([{ fatal: true, ruleId: 'empty', source: 'referat' }]);
  });
});
