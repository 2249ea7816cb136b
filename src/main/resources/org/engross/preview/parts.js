// Small verbs for the page's own elements. Every text is set as text.

/** An element of the page by its id. */
export function part(id) {
  return document.getElementById(id);
}

/** A new element with a class and a text. */
export function make(name, className = '', text = '') {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  if (text) {
    element.textContent = text;
  }
  return element;
}

/**
 * Brings the children of an element to what a list says. A child whose key stays is kept, with the focus and the tick
 * that it has; only what is new is made, and only what moved is moved.
 */
export function keep(parent, items, key, create, update) {
  const known = new Map([...parent.children].filter(e => e.dataset.key !== undefined).map(e => [e.dataset.key, e]));
  let after = [...parent.children].filter(e => e.dataset.key === undefined).pop() || null;
  for (const item of items) {
    const name = key(item);
    const element = known.get(name) || create(item);
    element.dataset.key = name;
    known.delete(name);
    update(element, item);
    const next = after ? after.nextSibling : parent.firstChild;
    if (next !== element) {
      moveBefore(parent, element, next);
    }
    after = element;
  }
  known.forEach(element => element.remove());
}

/** Moving an element takes the focus from what is in it; it is given back. */
function moveBefore(parent, element, next) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  parent.insertBefore(element, next);
  if (focused && focused !== document.activeElement) {
    focused.focus({preventScroll: true});
  }
}

/** "1 error", "2 errors"; the empty text for none. */
export function counted(number, noun) {
  return number === 0 ? '' : `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** "a, b and c" of what is not empty. */
export function listed(parts) {
  const all = parts.filter(Boolean);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

/** Whether a text has all words of another in it. */
export function isLike(text, wanted) {
  const inside = text.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every(word => inside.includes(word));
}
