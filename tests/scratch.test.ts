import { it } from 'vitest';
import { findContents } from '../src/split/contents.js';
import { documentOf } from './kit/lines.js';
const entriesOf = (list: string) =>
  findContents(documentOf(list))?.entries.map(({ number, title, page, visibility }) => [number?.text, title.text, page?.text, visibility]);
it('x', () => {
  for (const l of ['52.\n54.\n\nNy sti\nBro ved havnen\n\nSide\n3\n4', '52.\n53.\n54.\n\nNy sti\nBro ved havnen\n\nSide\n3\n4','52.\n53.\n54.\n\nNy sti\nBro ved havnen'])
    console.log(JSON.stringify(entriesOf(`Indholdsfortegnelse\n\n${l}\n\nBeslutning\n\nGodkendt.\n`)));
    console.log(JSON.stringify(entriesOf(`Indholdsfortegnelse\n\n| Punkt | Emne |\n|---|---|\n| Sti | Havn |\n\n112. Ny sti\n\nBeslutning\n\nGodkendt\n`)));
    console.log(JSON.stringify(entriesOf(`Indholdsfortegnelse\n\n* [38\\. Ny sti](#p38)\n* [39\\. Ny aftale om job\ni uddannelse](#p39)\n* [40\\. Bro](#p40)\n\n38. Ny sti\n\nBeslutning\n\nGodkendt\n`)));
    console.log(JSON.stringify(entriesOf(`* [38\\. Ny sti](#p38)\n* [39\\. Ny aftale om job\n  i uddannelse](#p39)\n* [40\\. Bro](#p40)\n\n38. Ny sti\n\nBeslutning\n\nGodkendt\n`)));
    console.log(JSON.stringify(entriesOf(`* [38\\. Ny sti](#p38)\n* [39\\. Ny aftale om job\ni uddannelse\n* [40\\. Bro](#p40)\n\n38. Ny sti\n\nBeslutning\n\nGodkendt\n`)));
});
