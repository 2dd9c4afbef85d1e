/** Every export of the package says what it is, where the editor of somebody who uses it shows it. */
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** The ways into the package, as `exports` of package.json has them. */
const ENTRIES = ['src/index.ts', 'src/unified/index.ts'];

const program = ts.createProgram(
  ENTRIES.map((entry) => path.join(root, entry)),
  { ...readOptions(), noEmit: true },
);
const checker = program.getTypeChecker();

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** What an entry exports, each with its comment; a comment of tags alone is none. */
function commentsOf(entry: string): ReadonlyMap<string, string> {
  const file = program.getSourceFile(path.join(root, entry));
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    exported.map((symbol) => {
      const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, ts.displayPartsToString(original.getDocumentationComment(checker))];
    }),
  );
}

describe.each(ENTRIES)('%s', (entry) => {
  const comments = commentsOf(entry);

  it('has exports', () => {
    expect(comments.size).toBeGreaterThan(1);
  });

  it('has a comment on each of them', () => {
    expect([...comments].filter(([, comment]) => comment.trim() === '').map(([name]) => name)).toEqual([]);
  });

  it('links to exports alone', () => {
    const links = [...comments.values()].flatMap((comment) => [...comment.matchAll(/\{@link (?<name>[^}]+)\}/gu)]);
    expect(links.map(({ groups }) => groups?.name?.trim() ?? '').filter((name) => !comments.has(name))).toEqual([]);
  });
});
