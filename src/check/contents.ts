import { nameOf, type Check, type Finding } from './finding.js';

/** The contents list against the items: what one has and the other has not, cut titles, another order. */
export const checkContents: Check = ({ contents, punkter }) => {
  if (contents.length === 0) return [];
  const findings: Finding[] = [];
  let highest = -1;
  for (const entry of contents) {
    const data = { title: entry.title };
    if (entry.punkt === undefined) findings.push({ code: 'contents-extra-entry', span: entry.span, data });
    else if (entry.punkt < highest) findings.push({ code: 'contents-order', span: entry.span, data });
    if (entry.truncated) findings.push({ code: 'contents-title-truncated', span: entry.span, data });
    highest = Math.max(highest, entry.punkt ?? -1);
  }
  const listed = new Set(contents.map((entry) => entry.punkt));
  punkter.forEach((punkt, i) => {
    if (!listed.has(i))
      findings.push({
        code: 'contents-missing-item',
        span: punkt.spans.title ?? punkt.span,
        data: nameOf(punkt),
      });
  });
  return findings;
};
