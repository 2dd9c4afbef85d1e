/**
 * The chain: of all lines that could be item headings, those that have the most evidence and whose numbers follow on each other.
 *
 * A line that looks like an item and is none (`3. at broen males` in a recommendation) breaks the numbers of the others, so no chain with it
 * has as much evidence as the one without it.
 */
import type { Candidate } from './evidence.js';
import { isOfParts, readItemNumber, type ItemNumber } from './item-number.js';

/** What a step from one item to the next weighs, by their numbers. */
export const STEPS = { next: 1.5, gap: -1, swapped: -0.5, repeat: -2, restart: -6, unnumbered: 0, otherForm: -4 } as const;

/** A chain with less is no agenda. */
export const LEAST_EVIDENCE = 2;

interface Link {
  readonly score: number;
  readonly previous: number;
}

/** The chain of candidates with the most evidence. Each looks back at the best chains so far by number and in all, so time is linear. */
export function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const links: Link[] = [];
  const ends = new Map<string, number>();
  let best = -1;
  candidates.forEach((candidate, i) => {
    const { main, part } = readItemNumber(candidate.form);
    const before = part > 0 ? `${main}.${part - 1}` : `${main - 1}`;
    const { entry } = candidate;
    const options = [ends.get(before), ends.get(`${main - 1}`), ends.get(`${main}.${part}`), ends.get(`#${(entry ?? NaN) - 1}`), best];
    let link: Link = { score: 0, previous: -1 };
    for (const at of options) {
      if (at === undefined || at < 0) continue;
      const score = (links[at]?.score ?? 0) + stepWeight(candidates[at], candidate, candidates[links[at]?.previous ?? -1]);
      if (score > link.score) link = { score, previous: at };
    }
    links.push({ score: link.score + candidate.weight, previous: link.previous });
    const score = links[i]?.score ?? 0;
    // `2` is where any chain ends whose last item is the second or a part of it.
    for (const end of [`${main}`, `${main}.${part}`, `#${entry ?? ''}`])
      if (score >= (links[ends.get(end) ?? -1]?.score ?? -Infinity)) ends.set(end, i);
    if (score >= (links[best]?.score ?? -Infinity)) best = i;
  });
  if ((links[best]?.score ?? 0) < LEAST_EVIDENCE) return [];
  const chain: Candidate[] = [];
  for (let at = best; at >= 0; at = links[at]?.previous ?? -1) {
    const candidate = candidates[at];
    if (candidate) chain.unshift(candidate);
  }
  return chain;
}

function stepWeight(from: Candidate | undefined, to: Candidate, before: Candidate | undefined): number {
  return from ? stepsBetween(from, to, before).reduce((sum, step) => sum + STEPS[step], 0) : 0;
}

/**
 * What there is to say of a step from one item to the next, given the item before both. Parts of an item may be written otherwise than items,
 * and so may numbers beside which a mark says who may see the item.
 */
export function stepsBetween(from: Candidate, to: Candidate, before: Candidate | undefined): readonly (keyof typeof STEPS)[] {
  const isListed = from.entry !== undefined && to.entry === from.entry + 1;
  // Closed items have numbers of their own, and come behind the open ones in the contents list too.
  const step = isListed ? 'next' : stepByNumber(readItemNumber(from.form), readItemNumber(to.form), before && readItemNumber(before.form));
  // A bare number may count anything.
  const byNumber = step === 'swapped' && to.form.strength < SURE ? 'restart' : step;
  const forms = [from.form, to.form];
  const isMarked = forms.every(({ number }) => number !== undefined) && forms.some(({ form }) => form === MARKED);
  return from.form.form === to.form.form || isMarked || forms.some(isOfParts) ? [byNumber] : [byNumber, 'otherForm'];
}

/** The strength of a form that has a word for an item beside its number. */
const SURE = 2;

/** The form of the grammar for a number with a mark of access: `101 Lukket punkt`. */
const MARKED = 'access';

function stepByNumber(a: ItemNumber, b: ItemNumber, before: ItemNumber | undefined): keyof typeof STEPS {
  if (Number.isNaN(a.main) || Number.isNaN(b.main)) return 'unnumbered';
  if (b.main === a.main && b.part === a.part) return 'repeat';
  if (b.main === a.main ? b.part === a.part + 1 : b.main === a.main + 1 && b.part <= 1) return 'next';
  // `5, 7, 6, 8`: two items were taken in the other order.
  if (b.main === a.main - 1 && before?.main === a.main - 2) return 'swapped';
  if (b.main === a.main + 2 && before?.main === a.main + 1) return 'next';
  return b.main > a.main || (b.main === a.main && b.part > a.part) ? 'gap' : 'restart';
}
