import { describe, expect, it } from 'vitest';
import type { Punkt } from '../../src/schema/referat.js';
import { must } from '../kit/must.js';
import { inPunkt, parse, readPunktWith, sectionOf, sectionsOf } from '../kit/parse.js';

const kinds = (content: string): readonly (readonly [string, string | null])[] => sectionsOf(readPunktWith(content));

describe('a label', () => {
  it.each([
    ['plain', 'Beslutning\n\nGodkendt.'],
    ['in capitals', 'BESLUTNING\n\nGodkendt.'],
    ['bold', '**Beslutning**\n\nGodkendt.'],
    ['bold with a colon', '**Beslutning:**\n\nGodkendt.'],
    ['a heading of any level', '##### Beslutning\n\nGodkendt.'],
    ['with a colon', 'Beslutning:\nGodkendt.'],
    ['with its text behind the colon', 'Beslutning: Godkendt.'],
    ['with its text behind a blank', 'Beslutning Godkendt.'],
  ])('begins a section: %s', (_what, content) => {
    const section = sectionOf(readPunktWith(content), 'beslutning');
    expect([section.heading?.toLowerCase(), section.text, section.inferred]).toEqual(['beslutning', 'Godkendt.', undefined]);
  });

  it.each([
    ['the first word of a sentence', 'Beslutning om stien træffes af rådet.'],
    ['before a name', 'Beslutning Ny Havn er et forslag fra 2019.'],
    ['in lower case', 'beslutning\n\nGodkendt.'],
    ['an item of a list', '- Beslutning\n- Bilag'],
    ['in a cell', 'Trin\tHvem\nBeslutning\tRådet'],
    ['the first words of a sentence', 'Kort fortalt er stien smal.'],
    ['a date in a sentence', 'Vedtagelse den 7. maj 2025 blev anket.'],
    ['an attachment in a sentence', 'Vedlagt som bilag 2 er et kort.'],
    ['a longer word', 'Beslutningen\u2060sprotokol'],
  ])('is none: %s', (_what, content) => {
    expect(kinds(`Sagsfremstilling\n\n${content}`)).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });

  it.each([
    ['Beslutning i Økonomiudvalget den 18-02-2025', 'beslutning'],
    ['Økonomiudvalget, 18. september 2024, pkt. 153', 'beslutning'],
    ['Retsgrundlag', 'lovgrundlag'],
    ['Baggrund og vurdering', 'baggrund'],
    ['Økonomiske konsekvenser', 'oekonomi'],
    ['Personalekonsekvenser', 'personale'],
    ['Inddragelse', 'hoering'],
    ['Sagens forløb', 'sagsgang'],
    ['Hvem beslutter', 'kompetence'],
    ['Tidsplan', 'videreproces'],
    ['Kommunikation', 'kommunikation'],
    ['Effekt', 'konsekvenser'],
    ['Økonomiske og erhvervsmæssige konsekvenser', 'oekonomi'],
    ['Trafikmæssige konsekvenser', 'konsekvenser'],
    ['CO2-konsekvensvurdering', 'konsekvenser'],
    ['Kompetenceudvalg', 'kompetence'],
    ['Indstilling fra Havneudvalget', 'indstilling'],
    ['Praktiske oplysninger', 'andet'],
    ['Vurdering', 'andet'],
    ['Fraværende', 'fravaer'],
    ['Resumé', 'resume'],
    ['Kort fortalt', 'resume'],
    ['Vedtagelse den 7. maj 2025', 'beslutning'],
    ['Vedtagelse i Havneudvalget den 2. april 2025', 'beslutning'],
    ['Vedlagt som bilag', 'bilag'],
    ['Vedlagte filer', 'bilag'],
    ['Besluttet', 'beslutning'],
  ])('%s is of kind %s', (label, kind) => {
    expect(kinds(`Sagsfremstilling\n\nTekst.\n\n${label}\n\nTekst.`).at(-1)).toEqual([kind, label]);
  });

  it('keeps its section when nothing stands below', () => {
    const section = sectionOf(readPunktWith('Sagsfremstilling\n\nBeslutning\n\nGodkendt.'), 'sagsfremstilling');
    expect([section.text, section.blocks]).toEqual(['', []]);
  });
});

describe('a weak label', () => {
  const marked = (level: string): string =>
    `### Sagsfremstilling\n\nTekst.\n\n${level}Videre proces\n\nPlanen sendes ud.\n\n### Beslutning\n\nGodkendt.`;

  it('is a section where labels are marked headings and it is one too', () => {
    expect(kinds(marked('### '))).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['videreproces', 'Videre proces'],
      ['beslutning', 'Beslutning'],
    ]);
  });

  it.each([
    ['without its mark', marked('')],
    ['where other labels are not marked', marked('### ').replace('### Sags', 'Sags').replace('### Besl', 'Besl')],
  ])('is a subhead %s', (_what, content) => {
    const punkt = readPunktWith(content);
    expect(sectionsOf(punkt).map(([kind]) => kind)).toEqual(['sagsfremstilling', 'beslutning']);
    expect(sectionOf(punkt, 'sagsfremstilling').blocks).toContainEqual(expect.objectContaining({ type: 'heading', text: 'Videre proces' }));
  });

  it('does not run into its text', () => {
    expect(kinds('Sagsfremstilling\n\nFormål: Stien skal gøre skolevejen sikker.')).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });
});

describe('an unknown label', () => {
  it('is andet where labels are marked headings, and keeps its heading', () => {
    expect(kinds('### Sagsfremstilling\n\nTekst.\n\n### Havnens historie\n\nTekst.\n\n### Beslutning\n\nGodkendt.')).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['andet', 'Havnens historie'],
      ['beslutning', 'Beslutning'],
    ]);
  });

  it('is a subhead where they are not', () => {
    expect(kinds('Sagsfremstilling\n\nTekst.\n\nHavnens historie\n\nTekst.\n\nBeslutning\n\nGodkendt.').map(([kind]) => kind)).toEqual([
      'sagsfremstilling',
      'beslutning',
    ]);
  });
});

describe('a section without a heading', () => {
  it('is the occasion before the first label', () => {
    const punkt = readPunktWith('Rådet bad i januar om en plan.\n\nSagsfremstilling\n\nTekst.');
    expect(sectionsOf(punkt)[0]).toEqual(['anledning', null]);
    expect(punkt.sections[0]?.inferred).toBe(true);
  });

  it('begins behind the numbers of the case, which are of no kind', () => {
    const numbers = 'Sagsnr.: 7104';
    const punkt = readPunktWith(`${numbers}\n\nRådet bad om en plan.\n\nSagsfremstilling\n\nTekst.`);
    expect(punkt.sections.map(({ kind, text }) => [kind, text])[0]).toEqual(['anledning', 'Rådet bad om en plan.']);
    expect((punkt.other ?? []).map(({ text }) => text)).toEqual(['Sagsnr.: 7104']);
    expect(kinds(`${numbers}\n\nSagsfremstilling\n\nTekst.`)).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });

  it('is a summary where the document has labels for that and none for the occasion', () => {
    const { referat } = parse(
      `${inPunkt('Rådet bad om en plan.\n\nSagsfremstilling\n\nTekst.')}\n\nPunkt 2: Havnen\n\nResumé\n\nKort.\n\nBeslutning\n\nGodkendt.`,
    );
    expect(sectionsOf(must(referat.punkter[0]))[0]).toEqual(['resume', null]);
  });

  it('is the decision in a referat without any label, and the case in a dagsorden', () => {
    expect(kinds('Rådet drøftede stien.')).toEqual([['beslutning', null]]);
    const { referat } = parse(inPunkt('Rådet skal drøfte stien.').replace('REFERAT', 'DAGSORDEN'));
    expect(sectionsOf(must(referat.punkter[0]))).toEqual([['sagsfremstilling', null]]);
  });
});

describe('text without any label', () => {
  const otherOf = (content: string): readonly string[] => (readPunktWith(content).other ?? []).map(({ text }) => text);

  it('is a decision where a paragraph does something, and of no kind elsewhere', () => {
    const content = 'Bo har hentet tilbud.\n\nDet blev besluttet at købe maskinen.\n\nTine skriver til beboerne.';
    expect(kinds(content)).toEqual([['beslutning', null]]);
    expect(otherOf(content)).toEqual(['Bo har hentet tilbud.', 'Tine skriver til beboerne.']);
  });

  it('is judged one bullet at a time, each with what is below it', () => {
    const list = '• Tilbuddet blev drøftet.\n• Budgettet blev godkendt.\n  - Bo skriver det ud.\n• Vejret var godt.';
    const punkt = readPunktWith(list);
    expect(punkt.sections.map(({ kind, text }) => [kind, text])).toEqual([['beslutning', 'Budgettet blev godkendt.\nBo skriver det ud.']]);
    expect(otherOf(list)).toEqual(['Tilbuddet blev drøftet.', 'Vejret var godt.']);
  });

  it('is a decision where a paragraph sends a plan out, and a note where a bullet does', () => {
    expect(kinds('Planen sendes i høring')).toEqual([['beslutning', null]]);
    expect([kinds('• Planen sendes i høring'), otherOf('• Planen sendes i høring')]).toEqual([[], ['Planen sendes i høring']]);
  });

  it.each([
    ['a point of a list', 'Vi har talt om:\n\n- at foreningen vælger en leverandør'],
    ['what was told beside other things', 'Kassereren gennemgik regnskabet. Beholdningen er god.'],
    ['what follows a subordinating word', 'Ib mener, at planen er godkendt.'],
  ])('is no decision: %s', (_what, content) => {
    expect(kinds(content)).toEqual([]);
  });

  it('is no decision in a quotation that goes over several paragraphs', () => {
    const quoted = '"Det var et godt år for havnen. Vi besluttede i maj at male broen.\n\nVi godkendte også en ny sti. Tak for i år."';
    expect(kinds(`Formanden sagde:\n\n${quoted}\n\nBeretningen blev godkendt.`)).toEqual([['beslutning', null]]);
  });

  it('is a decision behind a quotation that never ends', () => {
    expect(kinds('"Det var et godt år for havnen.\n\nBeretningen blev godkendt.')).toEqual([['beslutning', null]]);
  });

  it('is one sentence about what was told', () => {
    expect(kinds('Formanden orienterede om stien.')).toEqual([['beslutning', null]]);
  });

  it('names those who are away', () => {
    expect(kinds('Bo Engdahl (V), Ulla Damsbo (A)\n\nGodkendt.')).toEqual([
      ['fravaer', null],
      ['beslutning', null],
    ]);
    expect(kinds('Bo Engdahl (V) ______\n\nUlla Damsbo (A) ______')).toEqual([]);
    expect(kinds('Se notatet fra Bo (bilag)\n\nGodkendt.')).toEqual([['beslutning', null]]);
  });
});

describe('a weak label above all text', () => {
  it('is a label, since it is no subhead of anything', () => {
    expect(kinds('Indledning\n\nRådet bad om en plan.\n\nBeslutning\n\nGodkendt.')).toEqual([
      ['resume', 'Indledning'],
      ['beslutning', 'Beslutning'],
    ]);
  });
});

describe('a recommendation whose heading is lost', () => {
  const LOST = 'Sagsfremstilling\n\nTekst.\n\nChefen for Havn & By indstiller,\n\n1. at planen godkendes\n\nBeslutning\n\nGodkendt.';

  it('is found by its lead-in and the clause below', () => {
    const punkt = readPunktWith(LOST);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['indstilling', null],
      ['beslutning', 'Beslutning'],
    ]);
    expect([punkt.recommendation?.by, punkt.recommendation?.points.map(({ text }) => text)]).toEqual([
      'Chefen for Havn & By',
      ['at planen godkendes'],
    ]);
  });

  it('is found by its words directly above a decision', () => {
    const punkt = readPunktWith('Resumé\n\nBroen.\n\nForvaltningen indstiller, at broen males.\n\nBeslutning\n\nGodkendt.');
    expect([sectionsOf(punkt).map(([kind]) => kind), punkt.recommendation?.points.map(({ text }) => text)]).toEqual([
      ['resume', 'indstilling', 'beslutning'],
      ['at broen males.'],
    ]);
    expect(kinds('Resumé\n\nForvaltningen indstiller, at broen males.\n\nBroen er lang.\n\nBeslutning\n\nGodkendt.')).toHaveLength(2);
  });

  it('is found below a marked heading that says who recommends', () => {
    const punkt = readPunktWith(
      '## Sagsfremstilling\n\nBroen.\n\n## Forvaltningen indstiller\n\n- at broen males\n\n## Beslutning\n\nGodkendt.',
    );
    expect([punkt.sections.map(({ kind }) => kind), punkt.recommendation?.by, punkt.recommendation?.points.length]).toEqual([
      ['sagsfremstilling', 'indstilling', 'beslutning'],
      'Forvaltningen',
      1,
    ]);
    expect(kinds('## Sagsfremstilling\n\nBroen.\n\n## Naboerne foreslår\n\nEn bro.\n\n## Beslutning\n\nGodkendt.')).not.toContainEqual(
      expect.arrayContaining(['indstilling']),
    );
  });

  it('is found where its lead-in ends with the word that opens the clause below', () => {
    const punkt = readPunktWith('Sagsfremstilling:\nBroen.\n\nAdministrationen foreslår at\nbroen males.\n\nBeslutning:\nGodkendt.');
    expect([punkt.recommendation?.by, punkt.recommendation?.points.map(({ text }) => text)]).toEqual([
      'Administrationen',
      ['broen males.'],
    ]);
  });

  it('is found above the words of a decision too, where it is not of the meeting itself', () => {
    const of = (by: string, below: string): readonly unknown[] => {
      const punkt = readPunktWith(`${by} indstiller til rådet, at broen males.\n\n${below}`);
      return [punkt.sections.map(({ kind }) => kind), punkt.recommendation?.by];
    };
    expect(of('Havneudvalget', 'Tiltrådt.')).toEqual([['indstilling', 'beslutning'], 'Havneudvalget']);
    expect(of('Chefgruppen', 'Tiltrådt.')).toEqual([['beslutning'], undefined]);
    expect(of('Havneudvalget', 'Broen er lang.')).not.toContain('Havneudvalget');
  });

  it.each([
    [
      'where the item has an Indstilling already',
      LOST.replace('Beslutning', 'Indstilling\n\nRådet indstiller,\n\n1. at stien åbnes\n\nBeslutning'),
      1,
    ],
    ['without a clause below', LOST.replace('1. at planen godkendes', '1. planen'), 0],
    ['without a role', LOST.replace('Chefen for Havn & By indstiller,', 'I udkastet står der:'), 0],
  ])('is not looked for %s', (_what, content, count) => {
    expect(kinds(content).filter(([kind]) => kind === 'indstilling')).toHaveLength(count);
  });
});

describe('a recommendation without a heading', () => {
  const POINTS = 'Bestyrelsen foreslår,\nat rørene udskiftes\n\nat brønden renses';
  const textsOf = (below: string): unknown => {
    const punkt = readPunktWith(`${POINTS}\n\nIngeniøren har set på dem.\n\n${below}`);
    return [punkt.sections.map(({ kind, text }) => [kind, text.split('\n').at(-1)]), punkt.other?.map(({ text }) => text)];
  };

  it('ends behind its points where nothing has a label', () => {
    expect(textsOf('Forslaget blev vedtaget.')).toEqual([
      [
        ['indstilling', 'at brønden renses'],
        ['beslutning', 'Forslaget blev vedtaget.'],
      ],
      ['Ingeniøren har set på dem.'],
    ]);
  });

  it('goes on to the next label where there is one', () => {
    expect(textsOf('Beslutning\n\nForslaget blev vedtaget.')).toEqual([
      [
        ['indstilling', 'Ingeniøren har set på dem.'],
        ['beslutning', 'Forslaget blev vedtaget.'],
      ],
      undefined,
    ]);
  });
});

describe('a lead-in in the place of a label', () => {
  const recommended = (lead: string, below: string): unknown => {
    const punkt = readPunktWith(`Sagsfremstilling\n\nTekst.\n\n${lead}\n\n${below}\n\nBeslutning\n\nGodkendt.`);
    const { by, points = [] } = punkt.recommendation ?? {};
    return [punkt.sections.map(({ kind }) => kind), by, points.map(({ text }) => text)];
  };
  const WITH = ['sagsfremstilling', 'indstilling', 'beslutning'];

  it.each([
    ['that names who shall', '**Direktionen indstiller, at bestyrelsen**', '1. vedtager taksterne', 'Direktionen', 'vedtager taksterne'],
    ['above a clause', '**Skolechefen indstiller**', 'at planen vedtages', 'Skolechefen', 'at planen vedtages'],
  ])('begins a recommendation %s', (_what, lead, below, by, point) => {
    expect(recommended(lead, below)).toEqual([WITH, by, [point]]);
  });

  it.each([
    ['that names who shall, above a sentence', '**Direktionen indstiller, at bestyrelsen**', 'Taksterne er lave.'],
    ['above a sentence', '**Skolechefen indstiller**', 'Planen er ny.'],
  ])('begins none %s', (_what, lead, below) => {
    expect(recommended(lead, below)).toEqual([['sagsfremstilling', 'beslutning'], undefined, []]);
  });

  it('is none where a sentence stands before it on its line', () => {
    const tell = (text: string): readonly string[] =>
      kinds(`Sagsfremstilling\n\nTekst.\n\n${text}\n\nBeslutning\n\nGodkendt.`).map(([kind]) => kind);
    expect(tell('Naboerne foreslår, at den males.')).toEqual(WITH);
    expect(tell('Stien er smal. Naboerne foreslår, at den males.')).toEqual(['sagsfremstilling', 'beslutning']);
  });
});

describe('absence inside a decision', () => {
  it('is a part of it where what was decided stands below', () => {
    const punkt = readPunktWith('Beslutning\n\nFraværende: Bo Engdahl (V)\n\nGodkendt.');
    expect(sectionsOf(punkt)).toEqual([['beslutning', 'Beslutning']]);
    expect([punkt.decisions.length, punkt.absent.map(({ name }) => name)]).toEqual([1, ['Bo Engdahl']]);
    expect(kinds('Beslutning\n\nFraværende:\n\nGodkendt.')).toEqual([['beslutning', 'Beslutning']]);
  });

  it('is a section behind what was decided', () => {
    expect(kinds('Beslutning\n\nGodkendt.\n\nFraværende:\n\nBo Engdahl (V)\n\nReferatet blev godkendt.').map(([kind]) => kind)).toEqual([
      'beslutning',
      'fravaer',
    ]);
  });

  it('is told in a sentence among others', () => {
    const punkt = readPunktWith('Beslutning\n\nGodkendt. Ulla Damsbo var fraværende under punkterne 2 og 3.');
    expect(punkt.absent.map(({ name }) => name)).toEqual(['Ulla Damsbo']);
  });

  it('names nobody where it says so', () => {
    expect(readPunktWith('Beslutning\n\nGodkendt.\n\nFraværende:\n\nIngen').absent).toEqual([]);
  });
});

describe('absence inside a history', () => {
  const LOG = '03-09-2012 Økonomiudvalget\nAnbefales.\nFraværende: Bo Engdahl\n05-09-2012 Teknisk Udvalg\nAnbefales.';

  it('is a part of the earlier decision above it', () => {
    const punkt = readPunktWith(`Sagens forløb\n${LOG}\n\nBeslutning\n\nGodkendt.`);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsgang', 'Sagens forløb'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(punkt.decisions.map(({ own, body, date }) => [own, body, date])).toEqual([
      [false, 'Økonomiudvalget', '2012-09-03'],
      [false, 'Teknisk Udvalg', '2012-09-05'],
      [true, undefined, undefined],
    ]);
    expect(punkt.absent).toEqual([]);
  });

  it.each([
    ['no entry stands above it', 'Fraværende: Bo Engdahl'],
    ['nothing stands behind it on its line', '03-09-2012 Økonomiudvalget\nAnbefales.\nFraværende:\nBo Engdahl'],
  ])('is a section where %s', (_why, log) => {
    const punkt = readPunktWith(`Sagens forløb\n${log}\n\nBeslutning\n\nGodkendt.`);
    expect(sectionsOf(punkt).map(([kind]) => kind)).toEqual(['sagsgang', 'fravaer', 'beslutning']);
    expect(punkt.absent.map(({ name }) => name)).toEqual(['Bo Engdahl']);
  });
});

describe('absence told below a decision', () => {
  it.each([
    'Bo Engdahl (V) erklærede sig inhabil og deltog ikke i behandlingen af sagen.',
    'Bo Engdahl (V) var inhabil.',
    'Der er afbud fra Bo Engdahl (V).',
    'Der er afbud fra Bo Engdahl (V). Som suppleant deltager Ulla Kjær (V).',
  ])('is a section of its own: %s', (sentence) => {
    const punkt = readPunktWith(`Beslutning\n\nGodkendt.\n\n${sentence}`);
    expect(punkt.sections.map(({ kind, heading, text }) => [kind, heading, text])).toEqual([
      ['beslutning', 'Beslutning', 'Godkendt.'],
      ['fravaer', undefined, sentence],
    ]);
    expect(punkt.absent.map(({ name }) => name)).toEqual(['Bo Engdahl']);
  });

  it.each(['Udvalget erklærede sig inhabil.', 'Bo Engdahl (V) erklærede sig enig.', 'Udvalget drøftede, om Bo Engdahl (V) var inhabil.'])(
    'is none: %s',
    (sentence) => {
      const punkt = readPunktWith(`Beslutning\n\nGodkendt.\n\n${sentence}`);
      expect(sectionsOf(punkt)).toEqual([['beslutning', 'Beslutning']]);
      expect(punkt.absent).toEqual([]);
    },
  );
});

describe('names of files at the end of a section', () => {
  const FILES = 'Lokalplanforslag.pdf\n\nBilag 2 Høringsnotat.pdf';
  const files = (content: string): unknown => {
    const punkt = readPunktWith(content);
    return [sectionsOf(punkt).map(([kind]) => kind), punkt.bilag.map(({ title }) => title)];
  };

  it.each([
    ['behind the last', `Sagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n${FILES}`, ['sagsfremstilling', 'beslutning', 'bilag']],
    ['before another', `Sagsfremstilling\n\nTekst.\n\n${FILES}\n\nBeslutning\n\nGodkendt.`, ['sagsfremstilling', 'bilag', 'beslutning']],
  ])('are a bilag section without a heading: %s', (_where, content, kinds) => {
    expect(files(content)).toEqual([kinds, ['Lokalplanforslag.pdf', 'Bilag 2 Høringsnotat.pdf']]);
    const section = sectionOf(readPunktWith(content), 'bilag');
    expect([section.heading, section.inferred]).toEqual([undefined, true]);
  });

  it('may stand above the text of an item', () => {
    const content = 'Kort.pdf\n\nNotat_om_stien.pdf\n\nRådet bad om en plan.\n\nSagsfremstilling\n\nTekst.';
    expect(files(content)).toEqual([
      ['bilag', 'anledning', 'sagsfremstilling'],
      ['Kort.pdf', 'Notat_om_stien.pdf'],
    ]);
    expect(files(`${content}\n\nBilag\n\nBudget.pdf`)).toEqual([['anledning', 'sagsfremstilling', 'bilag'], ['Budget.pdf']]);
  });

  it('may be attachments with numbers', () => {
    const content = 'Stien er lang.\n\nBilag 1: Kort over stien.\nBilag 2: Notat. Dat. 6. marts 2017.';
    const titles = ['Bilag 1: Kort over stien.', 'Bilag 2: Notat. Dat. 6. marts 2017.'];
    expect(files(`Sagsfremstilling\n\n${content}\n\nBeslutning\n\nGodkendt.`)).toEqual([
      ['sagsfremstilling', 'bilag', 'beslutning'],
      titles,
    ]);
    expect(files(`Sagsfremstilling\n\n${content.replaceAll('Bilag', 'Uge')}\n\nBeslutning\n\nGodkendt.`)).toEqual([
      ['sagsfremstilling', 'beslutning'],
      [],
    ]);
  });

  it('are text where the item has a list of attachments', () => {
    const content = `Sagsfremstilling\n\nTekst.\n\n${FILES}\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nNotat.pdf`;
    expect(files(content)).toEqual([['sagsfremstilling', 'beslutning', 'bilag'], ['Notat.pdf']]);
    expect(sectionOf(readPunktWith(content), 'sagsfremstilling').text).toBe(`Tekst.\n\n${FILES}`);
  });

  it.each([
    ['a sentence at the end of a paragraph', 'Stien er lang.\nPlanen for den ligger i Lokalplanforslag.pdf'],
    ['a name above other text', 'Stien er lang.\n\nLokalplanforslag.pdf\n\nPlanen er ny.'],
    ['all that a label has below it', 'Lokalplanforslag.pdf'],
  ])('are no more than that: %s', (_what, text) => {
    expect(files(`Sagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.`)).toEqual([['sagsfremstilling', 'beslutning'], []]);
  });
});

describe('the meeting of a body in a label', () => {
  const LABEL = 'Beslutning på Økonomiudvalgets møde den 14. februar 2022';

  it.each([
    [LABEL, false, 'Økonomiudvalget', '2022-02-14'],
    ['Beslutning fra Chefgruppens møde d. 12. marts 2025', true, 'Chefgruppen', '2025-03-12'],
  ])('gives the body by its name: %s', (label, own, body, date) => {
    const punkt = readPunktWith(`Sagsfremstilling\n\nTekst.\n\n${label}\n\nAnbefales.`);
    expect(sectionsOf(punkt).at(-1)).toEqual(['beslutning', label]);
    expect(punkt.decisions.map((decision) => [decision.own, decision.body, decision.date])).toEqual([[own, body, date]]);
  });

  it('is no label where the sentence goes on', () => {
    expect(kinds(`Sagsfremstilling\n\nTekst.\n\n${LABEL} blev sendt ud.`)).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });
});

describe('a body and a date with a colon', () => {
  it('begin what the body decided', () => {
    expect(kinds('Indstilling\n\nBrovagten indstiller, at broen males.\n\nHavneudvalget, den 3. marts 2025:\n\nAnbefales.')).toEqual([
      ['indstilling', 'Indstilling'],
      ['beslutning', 'Havneudvalget, den 3. marts 2025'],
    ]);
  });

  it.each(['Sandvig, den 3. marts 2025:', 'Havneudvalget, den 3. marts 2025'])('begin nothing in %j', (line) => {
    expect(kinds(`Sagsfremstilling\n\nBroen.\n\n${line}\n\nTekst.`)).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });

  it('are an entry below a history', () => {
    const punkt = readPunktWith('Historik\n\nHavneudvalget, 3. marts 2025, pkt. 8:\n\nAnbefales.\n\nBeslutning\n\nGodkendt.');
    expect(sectionsOf(punkt)).toEqual([
      ['sagsgang', 'Historik'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(punkt.decisions.map(({ own, body }) => [own, body])).toEqual([
      [false, 'Havneudvalget'],
      [true, undefined],
    ]);
  });
});

describe('a body and a date alone on their line', () => {
  const LABEL = 'ØKONOMIUDVALGET DEN 3. MARTS 2025';

  it('begin what the body decided, where the next line tells it', () => {
    const punkt = readPunktWith(`Sagsfremstilling\n\nBroen er slidt.\n\n${LABEL}\nIndstillingen anbefales.\n\nBeslutning\n\nGodkendt.`);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['beslutning', LABEL],
      ['beslutning', 'Beslutning'],
    ]);
    expect(punkt.decisions.map(({ own, body, date }) => [own, body, date])).toEqual([
      [false, 'ØKONOMIUDVALGET', '2025-03-03'],
      [true, undefined, undefined],
    ]);
  });

  it.each([
    ['above a line that decides nothing', `${LABEL}\nBroen er 400 meter lang.`],
    ['where no body is named', 'SANDVIG DEN 3. MARTS 2025\nIndstillingen anbefales.'],
    ['where the sentence goes on', 'Økonomiudvalget den 3. marts 2025 holdt møde.\nIndstillingen anbefales.'],
  ])('are text %s', (_where, text) => {
    const punkt = readPunktWith(`Sagsfremstilling\n\nBroen er slidt.\n\n${text}\n\nBeslutning\n\nGodkendt.`);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(sectionOf(punkt, 'sagsfremstilling').text).toContain(text.split('\n')[0]);
  });

  it('are the head of a page where they stand on each beside its number', () => {
    const page = (number: number): string => `Side ${String(number)} af 3\n\n${LABEL}\n\nIndstillingen anbefales.\n\n`;
    const punkt = readPunktWith(`Sagsfremstilling\n\nBroen er slidt.\n\n${page(1)}${page(2)}${page(3)}Beslutning\n\nGodkendt.`);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(sectionOf(punkt, 'sagsfremstilling').text).not.toContain(LABEL);
  });
});

describe('a body with a colon', () => {
  const above = 'Indstilling\n\nBrovagten indstiller, at broen males.\n\n';

  it.each(['Økonomiudvalget: Anbefales.\n\nChefgruppen: Godkendt.', 'Økonomiudvalget:\nAnbefales.\n\nChefgruppen:\nGodkendt.'])(
    'begins what the body decided: %j',
    (text) => {
      const punkt = readPunktWith(above + text);
      expect(sectionsOf(punkt).slice(1)).toEqual([
        ['beslutning', 'Økonomiudvalget'],
        ['beslutning', 'Chefgruppen'],
      ]);
      expect(punkt.decisions.map(({ own, body, text: said }) => [own, body, said])).toEqual([
        [false, 'Økonomiudvalget', 'Anbefales.'],
        [true, 'Chefgruppen', 'Godkendt.'],
      ]);
    },
  );

  it.each([
    ['that says nothing of a decision', 'Økonomiudvalget: Broen er 400 meter lang.'],
    ['that is no name', 'Forvaltningen indstiller til udvalget: Godkendt.'],
    ['that is none', 'Sandvig: Godkendt.'],
    ['behind another column', 'Tidligere     Økonomiudvalget: Anbefales.'],
  ])('begins nothing %s', (_what, text) => {
    expect(kinds(`Sagsfremstilling\n\nBroen er slidt.\n\n${text}`)).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
  });
});

describe('a list of attachments behind its label', () => {
  it('ends above a sentence that decides', () => {
    expect(kinds('Broen er slidt.\n\nBilag: Notat\n\nBestyrelsen besluttede at male broen.')).toEqual([
      ['sagsfremstilling', null],
      ['bilag', 'Bilag'],
      ['beslutning', null],
    ]);
  });

  it('goes on over other lines, and where it stands below', () => {
    expect(kinds('Broen er slidt.\n\nBilag: Notat\n\nKort over broen').at(-1)).toEqual(['bilag', 'Bilag']);
    expect(kinds('Broen er slidt.\n\nBilag\n\nNotat\n\nGodkendt budget').at(-1)).toEqual(['bilag', 'Bilag']);
  });
});

describe('a label that repeats the title of its item over two lines', () => {
  const read = (second: string): unknown => {
    const { referat } = parse(
      `REFERAT Chefgruppen d. 12-03-2025\n\nPunkt 3: Ny aftale om job til unge i uddannelse\n\nSagsfremstilling\n\nTekst.\n\n` +
        `Beslutning for Punkt 3: Ny aftale om job til unge\n${second}\n\nGodkendt.\n`,
    );
    const { heading, text } = sectionOf(must(referat.punkter[0]), 'beslutning');
    return [heading, text];
  };

  it('takes both, and its text begins below', () => {
    expect(read('i uddannelse')).toEqual(['Beslutning for Punkt 3: Ny aftale om job til unge i uddannelse', 'Godkendt.']);
  });

  it.each(['i havnen', 'i uddannelse blev drøftet.', 'Udsat.'])(
    'ends with its line where the next does not end the title: %s',
    (second) => {
      expect(read(second)).toEqual(['Beslutning for Punkt 3: Ny aftale om job til unge', `${second}\n\nGodkendt.`]);
    },
  );
});

describe('a word behind a time slot at the end of an item', () => {
  it('says how the item is treated, and begins nothing', () => {
    expect(kinds('Stien er lang.\n\nKl. 18.30-18.40\n\nBeslutning')).toEqual([]);
    expect(kinds('Stien er lang.\n\nKl. 18.30-18.40\n\nBeslutning\n\nGodkendt.').map(([kind]) => kind)).toContain('beslutning');
  });
});

describe('what an item is for', () => {
  const item = (line: string): string => `${line}\n\nSagsfremstilling\n\nTekst.`;

  it.each(['Formål: Til beslutning', 'Punkttype: Til orientering', 'Sagstype: Til drøftelse'])(
    'is a field below its title, and no section: %s',
    (line) => {
      expect(kinds(item(line))).toEqual([['sagsfremstilling', 'Sagsfremstilling']]);
    },
  );

  it.each(['Formål: Til foråret samles tilbuddene.', 'Formål: Stien er smal.'])('is text where it says why: %s', (line) => {
    expect(kinds(item(line)).at(0)).toEqual(['anledning', null]);
  });
});

describe('a weak label with a colon', () => {
  const item = (number: number): string => `Punkt ${String(number)}: Sti\n\nSagsfremstilling:\n\nTekst.\n\nKonklusion:\n\nDrøftet.\n\n`;

  it('is a label where it comes again', () => {
    const { referat } = parse(`REFERAT Chefgruppen d. 12-03-2025\n\n${item(1)}${item(2)}`);
    expect(referat.punkter.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual([
      ['sagsfremstilling', 'beslutning'],
      ['sagsfremstilling', 'beslutning'],
    ]);
  });

  it.each(['Aftalt', 'Aftale'])('is one of what was agreed: %s', (label) => {
    const text = [1, 2, 3].map((number) => item(number).replace('Konklusion', label)).join('');
    const { referat } = parse(`REFERAT Chefgruppen d. 12-03-2025\n\n${text}`);
    expect(referat.punkter.map((punkt) => sectionsOf(punkt).at(-1))).toEqual([1, 2, 3].map(() => ['beslutning', label]));
  });

  it('is a subhead where it stands once', () => {
    const { referat } = parse(`REFERAT Chefgruppen d. 12-03-2025\n\n${item(1)}`);
    expect(must(referat.punkter[0]).sections.map(({ kind }) => kind)).toEqual(['sagsfremstilling']);
  });
});

describe('a mark that opens before a label', () => {
  it.each([
    ['*Beslutning: Planen blev godkendt.*', 'Planen blev godkendt.'],
    ['**Beslutning: Godkendt.**', 'Godkendt.'],
    ['_Beslutning: Planen blev **ikke** godkendt._', 'Planen blev ikke godkendt.'],
    ['**Beslutning:** Planen blev **ikke** godkendt', 'Planen blev ikke godkendt'],
    ['Beslutning: Prisen er 5 * 3 kr. *', 'Prisen er 5 * 3 kr. *'],
  ])('is no part of the text behind it: %s', (line, text) => {
    expect(sectionOf(readPunktWith(line), 'beslutning').text).toBe(text);
  });
});

describe('a weak label below the bodies that decide', () => {
  const below = (bodies: string): readonly (readonly [string, string | null])[] =>
    sectionsOf(
      must(
        parse(`Punkt 1: Ny sti\n\nSagen behandles i\n${bodies}\n\nIndledning\nStien er lang.\n\nBeslutning\n\nGodkendt.\n`).referat
          .punkter[0],
      ),
    );

  it('opens a section, since a list of bodies has no subheads', () => {
    expect(below('Teknikudvalget den 14. august 2018\nByrådet den 27. august 2018')).toContainEqual(['resume', 'Indledning']);
  });

  it('is a subhead where sentences stand between', () => {
    expect(below('Byrådet den 27. august 2018\n\nStien har ventet længe.')).not.toContainEqual(['resume', 'Indledning']);
  });
});

it('the first words below a label may say that the item is closed', () => {
  const read = (text: string): unknown => parse(`Punkt 1: Ny sti\n\nSagsfremstilling\n\n${text}\n`).referat.punkter[0]?.visibility;
  expect(read('Punktet er lukket af hensyn til forhandlingen.')).toBe('closed');
  expect(read('Stien er lang.\n\nPunktet er lukket af hensyn til forhandlingen.')).toBeUndefined();
});

describe('who was away above what was decided', () => {
  const decision = (content: string): readonly unknown[] => {
    const punkt = readPunktWith(`Beslutning\n\n${content}`);
    return [
      punkt.decisions.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind)),
      kinds(`Beslutning\n\n${content}`).map(([kind]) => kind),
    ];
  };

  it('is of the decision, also where nothing was said', () => {
    expect(decision('Fraværende: Bo Ek (V)\n\nIntet.')).toEqual([['none'], ['beslutning']]);
  });

  it('is nobody where its label stands alone', () => {
    expect(decision('Fraværende:\n\nIngen.')).toEqual([[], ['beslutning', 'fravaer']]);
  });
});

describe('a label that names a body', () => {
  const earlier = (content: string): readonly unknown[] => readPunktWith(content).decisions.map(({ own, body, date }) => [own, body, date]);

  it.each([
    ['Byrådets møde den 20. september 2021', [false, 'Byrådet', '2021-09-20']],
    ['Beslutning fra Plan- og Teknikudvalget, 15. august 2023, punkt 131:', [false, 'Plan- og Teknikudvalget', '2023-08-15']],
    ['Beslutning i Byrådet den :', [false, 'Byrådet', undefined]],
  ])('begins what it decided: %s', (label, expected) => {
    expect(earlier(`Sagsfremstilling\n\nStien er smal.\n\n${label}\n\nAnbefales.`)).toEqual([expected]);
  });

  it('is none that has a verb', () => {
    expect(kinds('Beslutning\n\nDet blev sagt på Byrådets møde den 27. september 2021:\n\nBo orienterede.')).toEqual([
      ['beslutning', 'Beslutning'],
    ]);
  });
});

describe('a vote above what was done, without a label', () => {
  const decided = (content: string): readonly unknown[] => {
    const { referat } = parse(
      `Referat af afdelingsmøde den 3. maj 2021\n\n1. Ny sti\n\nStien er smal.\n\n${content}\n\n2. Eventuelt\n\nIntet.`,
    );
    const [punkt] = referat.punkter;
    return must(punkt)
      .sections.filter(({ kind }) => kind === 'beslutning')
      .map(({ text }) => text);
  };

  it.each([
    'For: 97\nImod: 41\nBlanke: 7\n\nForslaget blev vedtaget.',
    'Forslaget blev sat til afstemning.\n\nFor stemte 121, imod stemte 18.\n\nForslaget er vedtaget.',
  ])('is of the decision: %j', (content) => {
    expect(decided(content).join('\n').replace(/\n+/gu, '\n')).toBe(content.replace(/\n+/gu, '\n'));
  });

  it.each(['Bo foreslog at vente.', 'Rådet har for: mange stier.'])('is no other sentence: %s', (sentence) => {
    expect(decided(`${sentence}\n\nForslaget blev vedtaget.`)).toEqual(['Forslaget blev vedtaget.']);
  });
});

describe('an item without labels', () => {
  const itemWith = (content: string): Punkt =>
    must(parse(`Referat af afdelingsmøde den 3. maj 2021\n\n1. Ny sti\n\n${content}\n\n2. Eventuelt\n\nGodkendt.`).referat.punkter[0]);
  const decided = (content: string): readonly unknown[] =>
    itemWith(content).decisions.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind));
  const textOf = (content: string): string =>
    itemWith(content)
      .decisions.map(({ text }) => text)
      .join('\n');

  it('may be a briefing, with the list of what it was about', () => {
    expect(decided('Bo orienterede om:\n\n• Broen\n• Kajen')).toEqual(['informed']);
    expect(textOf('Bo orienterede om:\n\n• Broen\n• Kajen')).toContain('Kajen');
    expect(textOf('Bo orienterede om:\n\n• Broen\n\nStien er smal.')).not.toContain('Broen');
  });

  it.each([
    ['Bo orienterede om broen. Den er lang.', ['informed']],
    ['Stien er smal.\n\nBo gav en kort orientering.', ['informed']],
    ['Bo fortalte om broen. Den er lang.', []],
    ['Broen er lang. Bo orienterede om den.', []],
    ['Bo orienterede om broen. Den er lang.\n\nBroen blev godkendt.', ['approved']],
  ])('is a briefing where that is what is said first, and nothing was decided: %j', (content, kinds) => {
    expect(decided(content)).toEqual(kinds);
  });

  it('has an answer in a sign where that is all', () => {
    expect(decided('-')).toEqual(['none']);
    expect(decided('-\n\nStien er smal.')).toEqual([]);
  });
});

describe('a weak label in capitals', () => {
  const labels = (others: readonly string[]): readonly unknown[] =>
    kinds([...others, 'KONSEKVENSER', 'Bilag'].map((label) => `${label}\n\nStien er smal.`).join('\n\n')).map(([kind]) => kind);

  it('is a label where the others are in capitals', () => {
    expect(labels(['INDSTILLING', 'BAGGRUND', 'SAGSFREMSTILLING', 'ØKONOMI'])).toContain('konsekvenser');
  });

  it('is a subhead where they are not', () => {
    expect(labels(['Indstilling', 'Baggrund', 'Sagsfremstilling', 'Økonomi'])).not.toContain('konsekvenser');
  });
});
