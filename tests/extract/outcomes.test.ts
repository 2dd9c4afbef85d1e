import { describe, expect, it } from 'vitest';
import { inPunkt, outcomesOf, parse, readPunktWith } from '../kit/parse.js';
import { must } from '../kit/must.js';

const outcomes = (decision: string): readonly string[] => outcomesOf(readPunktWith(`Beslutning\n\n${decision}`));

describe('an outcome', () => {
  it.each([
    ['Godkendt.', ['approved']],
    ['Chefgruppen godkendte planen.', ['approved']],
    ['Tiltrådt.', ['approved']],
    ['OK', ['approved']],
    ['OK med lys på stien.', []],
    ['Sendes retur til forvaltningen.', ['referred']],
    ['Planen blev vedtaget.', ['approved']],
    ['Indstillingen følges.', ['approved']],
    ['Godkendt med den ændring, at stien flyttes.', ['amended', 'approved']],
    ['Godkendt med følgende bemærkninger:', ['amended', 'approved']],
    ['Referatet blev godkendt med denne rettelse.', ['amended', 'approved']],
    ['Forslaget blev godkendt med den vedtagne ændring.', ['amended', 'approved']],
    ['Vedtaget, dog begynder mødet i juni kl. 15.', ['amended', 'approved']],
    ['Forslaget er dermed faldet.', ['rejected']],
    ['Enhedslistens ændringsforslag faldt.', ['rejected']],
    ['Forslaget fra A faldt.', ['rejected']],
    ['Forslaget om en bro faldt.', ['rejected']],
    ['Forslaget bortfaldt, da Bo Ek (C) trak det tilbage.', ['withdrawn']],
    ['Sagen blev trukket.', ['withdrawn']],
    ['Planen sendes dermed i høring.', ['referred']],
    ['Planen anbefales ikke.', ['rejected']],
    ['Der var ikke enighed, og planen blev ikke godkendt.', ['rejected']],
    ['Anbefales.', ['recommended']],
    ['Indstilles godkendt.', ['recommended']],
    ['Chefgruppen tog orienteringen til efterretning.', ['noted']],
    ['Til efterretning.', ['noted']],
    ['Drøftet.', ['discussed']],
    ['Chefgruppen drøftede planen og godkendte den.', ['approved', 'discussed']],
    ['Havnechefen orienterede om stien.', ['informed']],
    ['Chefgruppen besluttede, at stien flyttes.', ['decided']],
    ['Tove Ravnkilde blev valgt som formand.', ['elected']],
    ['Til referent valgtes Tove Ravnkilde.', ['elected']],
    ['Bestyrelsen har besluttet at male broen.', ['decided']],
    ['Efter at det er oplyst, at prisen er fast, besluttede udvalget at male broen.', ['decided']],
    ['Efter at det er oplyst, at prisen, som udvalget besluttede, er fast.', []],
    ['Havnechefens indstilling følges.', ['approved']],
    ['Planen godkendtes.', ['approved']],
    ['Sagen udsattes.', ['postponed']],
    ['Forslaget vedtoges ikke.', ['rejected']],
    ['Sti ved havnen: Venter til næste møde.', ['postponed']],
    ['Flyttes til næste møde.', ['postponed']],
    ['Ingen mødt.', ['none']],
    ['Ældrerådet kan ikke anbefale udkastet.', ['rejected']],
    ['Herefter indstilles forslaget godkendt.', ['recommended']],
    ['Forslagsstilleren trak forslaget tilbage.', ['withdrawn']],
    ['Udsat.', ['postponed']],
    ['Chefgruppen besluttede at udsætte sagen.', ['postponed']],
    ['Sagen oversendes til Byrådet.', ['referred']],
    ['Planen sendes i høring.', ['referred']],
    ['Sagen sendes efter drøftelsen tilbage til udvalget.', ['referred']],
    ['Forkastet.', ['rejected']],
    ['Ændringsforslaget faldt.', ['rejected']],
    ['Punktet udgik.', ['withdrawn']],
    ['Sagen blev taget af dagsordenen.', ['withdrawn']],
    ['Taget af.', ['withdrawn']],
    ['Sagen tages af.', ['withdrawn']],
    ['Emnet blev taget af.', ['withdrawn']],
    ['Udgiften tages af kontoen for kirker.', []],
    ['Pengene er taget af kassen.', []],
    ['Intet.', ['none']],
    ['Ingenting', ['none']],
    ['Intet til punktet.', ['none']],
    ['Der var ingen bemærkninger.', ['none']],
    ['-', ['none']],
  ])('of %j', (decision, kinds) => {
    expect(outcomes(decision)).toEqual(kinds);
  });

  it.each([
    ['negation', 'Chefgruppen godkendte ikke planen.', ['rejected']],
    ['negation before the verb', 'Planen blev ikke vedtaget.', ['rejected']],
    ['a subordinate clause', 'Havnechefen oplyste, at planen er godkendt.', ['informed']],
    ['a relative clause', 'Chefgruppen drøftede planen, som blev vedtaget i januar.', ['discussed']],
    ['a main clause behind it', 'Havnechefen oplyste, at stien er dyr, og Chefgruppen godkendte planen.', ['approved', 'informed']],
    ['what a part of the body says', 'Gruppe A oplyste, at stien er dyr.', []],
    ['a decision told of', 'Udvalget har tidligere anbefalet planen.', []],
    ['a modal verb', 'Planen skal godkendes i april.', []],
    ['a modal verb in another clause', 'Stien skal være klar, godkendt af rådet.', ['approved']],
    ['a quotation', 'Formanden læste “Planen er godkendt” op.', []],
    ['a noun', 'Godkendelsen gælder fra april.', []],
    ['an overlap', 'Indstilles vedtaget.', ['recommended']],
    ['nothing and something', 'Intet af dette blev drøftet, men planen blev godkendt.', ['approved', 'discussed']],
    ['none beside an act', 'Godkendt.\n\nIntet.', ['approved']],
    ['words without an act', 'Stien er 400 meter lang.', []],
    ['a reservation in a subordinate clause', 'Godkendt, selv om der dog er tvivl om prisen.', ['approved']],
    ['a relative clause with one', 'Chefgruppen godkendte planen, som dog er dyr.', ['approved']],
    ['what a party refuses', 'Godkendt. V anbefaler ikke planen.', ['approved']],
    ['what a member refuses', 'Tiltrådt. Bo Ek (V) tiltræder ikke indstillingen.', ['approved']],
    ['a table', 'Sag\tGodkendt\nSti\tUdsat', []],
  ])('is not trapped by %s', (_what, decision, kinds) => {
    expect(outcomes(decision)).toEqual(kinds);
  });

  it('is read in every paragraph and list item, each kind once', () => {
    const punkt = readPunktWith('Beslutning\n\nGodkendt.\n\n- Drøftet.\n  - Godkendt.');
    expect(punkt.decisions.flatMap((decision) => decision.outcomes.map(({ kind, evidence }) => [kind, evidence]))).toEqual([
      ['approved', 'Godkendt'],
      ['discussed', 'Drøftet'],
    ]);
  });

  it('has its words in the text as evidence', () => {
    const { referat, text } = parse(inPunkt('Beslutning\n\nChefgruppen *tog* orienteringen til efterretning.'));
    const outcome = must(referat.punkter[0]?.decisions[0]?.outcomes[0]);
    expect(outcome.evidence).toBe('tog orienteringen til efterretning');
    expect(text.slice(...outcome.span)).toBe('tog* orienteringen til efterretning');
  });
});

describe('an election', () => {
  const below = (title: string, text: string): readonly string[] =>
    outcomesOf(must(parse(inPunkt(text).replace('Cykelstier ved havnen', title)).referat.punkter[0]));

  it('has its word in the title and who was elected below it', () => {
    expect(below('Valg af ordstyrer', 'Beslutning\n\nBo Riis')).toEqual(['elected']);
    expect(below('Ny ordstyrer', 'Beslutning\n\nBo Riis')).toEqual([]);
    expect(below('Valg af ordstyrer', 'Beslutning\n\nRådet har ikke fundet en kandidat til posten endnu.')).toEqual([]);
  });
});

describe('what a decision says of another item', () => {
  it.each([
    ['Punkt 8 blev taget af dagsordenen. Dagsordenen blev herefter godkendt.', ['amended', 'approved']],
    ['Punkt 19 behandles som punkt 2.\n\nGodkendt.', ['amended', 'approved']],
    ['Punkt 12 Ny sti ved havnen udsættes.', []],
    ['Punkt 2 udsættes.', ['postponed']],
    ['Punkt 1 i indstillingen blev godkendt.', ['approved']],
  ])('%j has %j', (decision, kinds) => {
    expect(outcomes(decision)).toEqual(kinds);
  });
});
