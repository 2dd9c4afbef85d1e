import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/index.js';
import { fixtures } from '../kit/fixtures.js';
import { inPunkt, parse } from '../kit/parse.js';

const sum = (totals: Readonly<Record<string, number>>): number => Object.values(totals).reduce((all, count) => all + count, 0);

describe('the ledger', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('of %s enters each character once', (_name, { bytes, file }) => {
    const { referat, text } = parse(bytes, { path: file });
    const { entries, overlaps, totals } = ledgerOf(referat, text);
    expect(overlaps).toEqual([]);
    expect(sum(totals)).toBe(referat.coverage.characters);
    expect(totals.unclaimed).toBe(referat.coverage.characters - referat.coverage.claimed);
    for (const [i, { span }] of entries.entries()) expect(span[0]).toBeGreaterThanOrEqual(entries[i - 1]?.span[1] ?? 0);
  });

  it('enters markers, text and labels apart', () => {
    const { referat, text } = parse(inPunkt('Indstilling\n\nHavnechefen indstiller,\n\n1. at stien åbnes\n\nBeslutning\n\nGodkendt.'));
    const { entries } = ledgerOf(referat, text);
    const of = (account: string): readonly string[] => entries.filter((entry) => entry.account === account).map(({ span }) => text.slice(...span).trim());
    expect(of('marker')).toEqual(['1.']);
    expect(of('text')).toEqual(['Havnechefen indstiller,', 'at stien åbnes', 'Godkendt.']);
    expect(of('heading')).toEqual(['Indstilling', 'Beslutning']);
    expect(of('label')).toContain('Punkt');
  });

  it('has an account of its own for text that was kept without being understood', () => {
    const { referat, text } = parse('REFERAT Chefgruppen d. 12-03-2025\n\nReferent: Ulla Skov\n\nHusk regntøj\n\nPunkt 1: Sti\n\nBeslutning\n\nGodkendt.');
    const { entries, totals } = ledgerOf(referat, text);
    const kept = entries.filter(({ account }) => account === 'kept');
    expect(kept.map(({ span, pointer }) => [text.slice(...span), pointer])).toEqual([['Husk regntøj', '/meeting/other/1']]);
    expect(totals.kept).toBe('Huskregntøj'.length);
  });

  it('lists what is no minutes as unclaimed, with the reason', () => {
    const letter = 'Kære alle\n\nVi rydder op i depotet.\n\n- tag handsker med\n\nVenlig hilsen';
    const { referat, text } = parse(letter);
    expect([referat.punkter, referat.coverage.unclaimed]).toEqual([[], [{ reason: 'no punkter found', span: [0, letter.length] }]]);
    expect(ledgerOf(referat, text).totals.unclaimed).toBe(referat.coverage.characters);
    expect(referat.diagnostics.map(({ code }) => code)).toEqual(['no-minutes', 'unclaimed-text']);
  });

  it('names a claim on what another one has', () => {
    const { referat, text } = parse(inPunkt('Beslutning\n\nGodkendt.'));
    const copy = structuredClone(referat);
    const section = copy.punkter[0]?.sections[0];
    section?.blocks.push(...section.blocks);
    expect(ledgerOf(copy, text).overlaps.map(({ pointer }) => pointer)).toEqual(['/punkter/0/sections/0/blocks/1']);
  });
});
