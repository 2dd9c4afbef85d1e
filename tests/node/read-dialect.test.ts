import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Grammar } from '../../src/index.js';
import { readDialect, type DialectResult } from '../../src/node/read-dialect.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Reads a dialect of this text; the "grammar" is what the text parsed to. */
async function read(text: string | undefined, extend = (dialect: unknown): Grammar => dialect as Grammar): Promise<DialectResult> {
  const cwd = temporaryFolder(text === undefined ? {} : { 'dialect.yaml': text });
  return await readDialect(path.join(cwd, 'dialect.yaml'), extend);
}

describe('readDialect', () => {
  it('reads YAML, and JSON with it', async () => {
    expect(await read('name: Tornby\nadd: [a, b]\n')).toEqual({ grammar: { name: 'Tornby', add: ['a', 'b'] } });
    expect(await read('{"name": "Tornby"}')).toEqual({ grammar: { name: 'Tornby' } });
  });

  it('calls a dialect without a name as its file', async () => {
    expect(await read('add: [a, b]')).toEqual({ grammar: { name: 'dialect', add: ['a', 'b'] } });
    expect(await read('- a')).toEqual({ grammar: ['a'] });
  });

  it('says where YAML is broken, in one line', async () => {
    const { reason } = await read('name: Tornby\nadd: [a, b\n');
    expect(reason).toMatch(/^not valid YAML at line \d+, column \d+: /u);
    expect(reason).not.toContain('\n');
  });

  it('passes on what the grammar says of the content, in one line', async () => {
    const refuse = (): never => {
      throw new Error('Unexpected key `labels`,\n  expected `label`');
    };
    expect(await read('labels: 1', refuse)).toEqual({ reason: 'Unexpected key `labels`, expected `label`' });
  });

  it('says that the file is missing or a folder', async () => {
    expect(await read(undefined)).toEqual({ reason: 'no such file or folder, check the name' });
    expect(await readDialect(temporaryFolder(), () => ({}) as Grammar)).toMatchObject({
      reason: expect.stringContaining('folder') as string,
    });
  });

  it('refuses aliases that would grow without end', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefg'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdef'[index] ?? ''}`)
            .join(', ')}]`,
      ),
    ];
    expect((await read(bomb.join('\n'))).reason).toContain('alias');
  });
});
