import { expect, it } from 'vitest';
import { BUILT_IN } from '../../src/dialect/choose.js';
import { defaultGrammar } from '../../src/index.js';
import { makeProducer } from '../../src/node/producer.js';

it('a result says whether its grammar was given or chosen: what was chosen from is part of it', () => {
  const chosen = makeProducer().grammar;
  const given = makeProducer(defaultGrammar).grammar;
  const dialect = makeProducer(BUILT_IN[0]?.grammar()).grammar;
  expect([chosen, given, dialect].map((text) => text.split(' ')[0])).toEqual(['base', 'base', BUILT_IN[0]?.name]);
  expect(new Set([chosen, given, dialect]).size).toBe(3);
});
