import { describe, expect, it } from 'vitest';
import { readPassage } from '../../src/markdown/passage.js';
import { readPunktForm } from '../../src/split/form.js';
import { documentOf } from '../kit/lines.js';

/** Form, number, title and visibility of a line. */
function formOf(text: string): readonly (string | undefined)[] | undefined {
  const form = readPunktForm(documentOf(text), readPassage(text, [{ start: 0, end: text.length }]));
  return form && [form.form, form.number?.text, form.title?.text, form.visibility];
}

describe('an item heading', () => {
  it.each([
    ['Punkt 3: CF - Ny sti', 'punkt', '3', 'CF - Ny sti', undefined],
    ['Punkt 3. Ny sti', 'punkt', '3', 'Ny sti', undefined],
    ['PUNKT 3 Ny sti', 'punkt-bare', '3', 'Ny sti', undefined],
    ['Pkt. 42 Ny sti', 'punkt-bare', '42', 'Ny sti', undefined],
    ['Punkt nr. 3: Ny sti', 'punkt', '3', 'Ny sti', undefined],
    ['Punkt 3', 'punkt', '3', undefined, undefined],
    ['**Punkt 3: Ny *sti***', 'punkt', '3', 'Ny sti', undefined],
    ['Sag nr. 129: Ny sti', 'sag', '129', 'Ny sti', undefined],
    ['Nr.178 - Ny sti', 'sag', '178', 'Ny sti', undefined],
    ['1 : Ny sti', 'colon', '1', 'Ny sti', undefined],
    ['131. Ny sti', 'dot', '131', 'Ny sti', undefined],
    ['3) Ny sti', 'paren', '3', 'Ny sti', undefined],
    ['Ad 3. Ny sti', 'ad', '3', 'Ny sti', undefined],
    ['7 Ny sti', 'bare', '7', 'Ny sti', undefined],
    ['1.  1. Ny sti', 'double', '1', 'Ny sti', undefined],
    ['3. 12. Ny sti', 'double', '3', 'Ny sti', undefined],
    ['3. 2. behandling af budgettet', 'dot', '3', '2. behandling af budgettet', undefined],
    ['2. 4. ØKONOMIRAPPORT 2025', 'dot', '2', '4. ØKONOMIRAPPORT 2025', undefined],
    ['1 - Ny sti', 'dash', '1', 'Ny sti', undefined],
    ['12 – Ny sti', 'dash', '12', 'Ny sti', undefined],
    ['åbent 1 Ny sti', 'access', '1', 'Ny sti', 'open'],
    ['101 Lukket punkt', 'access', '101', undefined, 'closed'],
    ['101. Åben sag', 'access', '101', undefined, 'open'],
    ['101 Lukket punkt: Køb af areal', 'access', '101', 'Køb af areal', 'closed'],
    ['101 Lukkede veje', 'bare', '101', 'Lukkede veje', undefined],
    ['Punkt 3: Lukket punkt: Køb af areal', 'punkt', '3', 'Køb af areal', 'closed'],
    ['Punkt 3: Køb af areal - Lukket punkt', 'punkt', '3', 'Køb af areal', 'closed'],
    ['Punkt 3: Køb af areal (Lukket)', 'punkt', '3', 'Køb af areal', 'closed'],
    ['Punkt 3: (Lukket) Køb af areal', 'punkt', '3', 'Køb af areal', 'closed'],
    ['Punkt 3: (Lukket af brand) Køb af areal', 'punkt', '3', '(Lukket af brand) Køb af areal', undefined],
    ['Punkt 3: Lukket institution i Havnegade', 'punkt', '3', 'Lukket institution i Havnegade', undefined],
    ['Punkt 3: En åben by', 'punkt', '3', 'En åben by', undefined],
  ])('is %j', (text, ...form) => {
    expect(formOf(text)).toEqual(form);
  });

  it.each([
    'Punktet udgik.',
    'Sagen genoptages',
    '31. maj 2025 udløber fristen',
    '1. at planen godkendes',
    '7 medlemmer stemte for',
    'kl. 9: Ny sti',
    'Ny sti',
    'Lukketider for havnen',
    'Lukket punkt',
  ])('is not %j', (text) => {
    expect(formOf(text)).toBeUndefined();
  });
});
