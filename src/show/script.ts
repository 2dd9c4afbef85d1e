/** The script of the pages. Without it the links between the two sides still work; it adds hovering, keys and scrolling. */

/** It stands in the page, whose policy allows it by its hash. Written without characters that HTML would take for markup. */
export const SCRIPT = `
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const page = document.querySelector('.page');
  if (page === null) return;
  const source = document.querySelector('.source');
  const result = document.querySelector('.result');
  const marks = new Map();
  for (const mark of source.querySelectorAll('[data-f]')) {
    for (const id of mark.dataset.f.split(' ')) {
      if (marks.has(id)) marks.get(id).push(mark);
      else marks.set(id, [mark]);
    }
  }
  const fieldOf = (id) => document.getElementById('r' + id);
  const idOf = (element) => {
    if (element === null) return undefined;
    if (element.dataset.f === undefined) return element.id === '' ? undefined : element.id.slice(1);
    const href = element.getAttribute('href');
    return href === null ? element.dataset.f.split(' ')[0] : href.slice(2);
  };
  const near = (target) => (target instanceof Element ? target.closest('.m, .f') : null);
  const paint = (id, name) => {
    for (const element of document.querySelectorAll('.' + name)) element.classList.remove(name);
    if (id === undefined) return;
    for (const mark of marks.get(id) ?? []) mark.classList.add(name);
    fieldOf(id)?.classList.add(name);
  };
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const isNarrow = () => matchMedia('(max-width: 800px)').matches;
  const view = (name) => {
    page.dataset.view = name;
    for (const button of document.querySelectorAll('[data-show]')) button.setAttribute('aria-pressed', String(button.dataset.show === name));
  };
  const scrollTo = (element) => element?.scrollIntoView({ block: 'center', behavior: isNarrow() ? 'auto' : behavior });
  let selected;
  const select = (id) => {
    if (selected !== undefined) fieldOf(selected)?.removeAttribute('aria-current');
    selected = id;
    paint(id, 'sel');
    if (id === undefined) return;
    const field = fieldOf(id);
    field?.setAttribute('aria-current', 'true');
    for (let outer = field?.closest('details'); outer; outer = outer.parentElement?.closest('details')) outer.open = true;
  };
  const cross = (element) => {
    const id = idOf(element);
    if (id === undefined) return false;
    const toSource = element.classList.contains('f');
    const other = toSource ? marks.get(id)?.[0] : fieldOf(id);
    select(id);
    if (other === undefined || other === null) return true;
    view(toSource ? 'source' : 'result');
    scrollTo(other);
    return true;
  };
  document.addEventListener('mouseover', (event) => paint(idOf(near(event.target)), 'hot'));
  document.addEventListener('mouseout', () => paint(undefined, 'hot'));
  document.addEventListener('click', (event) => {
    const element = near(event.target);
    if (element === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (element.classList.contains('f') && element.id === '') {
      view('source');
      return;
    }
    if (cross(element)) event.preventDefault();
  });
  document.addEventListener('focusin', (event) => {
    const element = near(event.target);
    if (element === null || element.id === '' || !element.matches(':focus-visible')) return;
    const id = idOf(element);
    select(id);
    if (!isNarrow()) scrollTo(element.classList.contains('f') ? marks.get(id)?.[0] : fieldOf(id));
  });
  const step = (by) => {
    const pane = document.activeElement?.closest('.pane') ?? result;
    const all = [...pane.querySelectorAll(pane === source ? 'a.m[id]' : '.f')].filter((element) => element.offsetParent !== null);
    const at = all.indexOf(document.activeElement);
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const visit = (selector) => {
    const all = [...result.querySelectorAll(selector)];
    const next = all[(all.indexOf(document.activeElement) + 1) % all.length];
    if (next === undefined) return;
    if (isNarrow()) view('result');
    next.focus();
    scrollTo(next);
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnField = near(document.activeElement) !== null;
    if (event.key === 'ArrowDown' ? isOnField : event.key === 'ArrowUp' ? isOnField : false) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'd') visit('.f.k-diagnostic');
    else if (event.key === 'u') visit('.f.k-kept, .f.k-unclaimed');
    else if (event.key === 'Escape') {
      select(undefined);
      document.activeElement?.blur();
    } else if (event.key === 'Enter' ? isOnField : false) {
      const element = near(document.activeElement);
      const id = idOf(element);
      if (id === undefined) return;
      event.preventDefault();
      cross(element);
      (element.classList.contains('f') ? marks.get(id)?.[0] : fieldOf(id))?.focus({ preventScroll: true });
    }
  });
  for (const button of document.querySelectorAll('[data-show]')) button.addEventListener('click', () => view(button.dataset.show));
  const linked = location.hash.startsWith('#r') ? document.getElementById(location.hash.slice(1)) : null;
  if (linked !== null) cross(linked);
})();
`;
