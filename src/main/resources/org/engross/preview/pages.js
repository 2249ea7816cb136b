// Lays a drawn Word file out on pages: lines are measured where the browser sets them, and broken over pages by
// Word's rules (keep with next, keep lines, widows, notes at the foot of their page).

import {facts} from './draw.js';

const PIXELS = 96 / 72;
const SLACK = 0.75;

function make(name, className) {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  return element;
}

/**
 * The pages of a drawing, as elements of their size in points.
 *
 * @param drawing a Drawing
 * @param bench an element out of sight that is laid out, in which lines are measured
 */
export async function layOut(drawing, bench) {
  bench.replaceChildren();
  const pages = [];
  const sections = drawing.sections();
  const endnotes = drawing.notes('endnote');
  sections.forEach((section, at) => {
    const notes = at === 0 ? drawing.notes('footnote') : [];
    const last = at === sections.length - 1;
    if (last && endnotes.length > 0) {
      section.blocks.push(drawing.separator('endnote'), ...endnotes.map(note => note.element));
    }
    section.notes = notes;
  });
  const notes = sections.length > 0 ? sections[0].notes : [];
  await pictures(sections, notes);
  for (const section of sections) {
    pages.push(...new SectionLayout(drawing, section, notes, bench).pages(pages.length));
  }
  bench.replaceChildren();
  finish(pages);
  return pages;
}

function pictures(sections, notes) {
  const blocks = [...sections.flatMap(s => s.blocks), ...notes.map(n => n.element)];
  const images = blocks.flatMap(block => [...block.querySelectorAll('img')]);
  return Promise.all(images.map(image => image.decode().catch(() => undefined)));
}

/** Numbers the pages and says of each what it is. */
function finish(pages) {
  pages.forEach((page, at) => {
    for (const field of page.querySelectorAll('[data-field]')) {
      field.textContent = String(field.dataset.field === 'page' ? at + 1 : pages.length);
    }
    const marked = page.querySelector('.mark');
    page.setAttribute('role', 'group');
    page.setAttribute('aria-label', `Page ${at + 1} of ${pages.length}${marked ? `, marked ${marked.dataset.text}` : ''}`);
  });
}

/** One section while it is laid out. */
class SectionLayout {
  #drawing;
  #page;
  #blocks;
  #notes;
  #bench;
  #column;

  constructor(drawing, section, notes, bench) {
    this.#drawing = drawing;
    this.#page = section.page;
    this.#blocks = section.blocks;
    this.#notes = notes;
    this.#bench = bench;
    this.#column = make('div', 'column');
    this.#column.style.width = `${this.#width}pt`;
  }

  get #width() {
    return this.#page.width - this.#page.left - this.#page.right;
  }

  pages(before) {
    this.#bench.replaceChildren(this.#column);
    this.#column.append(...this.#blocks);
    setTabs(this.#column);
    const atoms = atomsOf(this.#blocks);
    const heights = this.#noteHeights();
    const ranges = this.#fill(atoms, heights, before);
    return this.#build(atoms, ranges, before);
  }

  #variant(number) {
    if (this.#page.first && number === 0) {
      return 'first';
    }
    return this.#drawing.evenAndOdd && number % 2 === 1 ? 'even' : 'default';
  }

  /** The header and footer of a page, measured: {header, footer, top, bottom} in points. */
  #margins(number) {
    const variant = this.#variant(number);
    const header = this.#measured('header', variant);
    const footer = this.#measured('footer', variant);
    return {
      header: header.element,
      footer: footer.element,
      top: Math.max(this.#page.top, header.element ? this.#page.header + header.height : 0),
      bottom: Math.max(this.#page.bottom, footer.element ? this.#page.footer + footer.height : 0),
    };
  }

  #measured(kind, variant) {
    const element = this.#drawing.margin(this.#page, kind, variant);
    if (!element) {
      return {element: null, height: 0};
    }
    element.style.width = `${this.#width}pt`;
    this.#bench.append(element);
    setTabs(element);
    const height = element.getBoundingClientRect().height / PIXELS;
    element.remove();
    return {element, height};
  }

  #noteHeights() {
    const column = make('div', 'column notes');
    column.style.width = `${this.#width}pt`;
    const separator = this.#drawing.separator('footnote');
    column.append(separator, ...this.#notes.map(note => note.element));
    this.#bench.append(column);
    setTabs(column);
    const tops = [separator, ...this.#notes.map(note => note.element)].map(e => e.getBoundingClientRect().top);
    tops.push(column.getBoundingClientRect().bottom);
    const heights = tops.slice(1).map((top, at) => top - tops[at]);
    column.remove();
    return {separator: heights[0] || 0, of: number => heights[number] || 0};
  }

  /** Which atoms stand on which page: [{from, to, notes}]. */
  #fill(atoms, heights, before) {
    const ranges = [];
    let from = 0;
    while (from < atoms.length) {
      const margins = this.#margins(before + ranges.length);
      const room = (this.#page.height - margins.top - margins.bottom) * PIXELS;
      const to = lastFitting(atoms, from, room, heights);
      ranges.push({from, to, margins, notes: atoms.slice(from, to).flatMap(atom => atom.notes)});
      from = to;
    }
    return ranges.length > 0 ? ranges : [{from: 0, to: 0, margins: this.#margins(before), notes: []}];
  }

  #build(atoms, ranges, before) {
    const tops = ranges.map(range => range.from < atoms.length ? atoms[range.from].top : 0);
    const numbered = ranges.map((range, at) => atoms.slice(range.from, range.to)
      .filter(atom => atom.isNumbered).map(atom => ({top: atom.textTop - tops[at], height: atom.textBottom - atom.textTop})));
    const bodies = bodiesOf(atoms, ranges);
    let line = 0;
    return ranges.map((range, at) => {
      const page = this.#sheet(range.margins, bodies[at], range.notes);
      if (this.#page.lineNumbers) {
        line = this.#page.lineNumbers.restart === 'newPage' ? 0 : line;
        line = this.#numberLines(page, range.margins, numbered[at], line);
      }
      page.dataset.number = String(before + at + 1);
      return page;
    });
  }

  #sheet(margins, body, notes) {
    const page = make('div', 'page');
    page.style.width = `${this.#page.width}pt`;
    page.style.height = `${this.#page.height}pt`;
    const place = (element, styles) => {
      Object.assign(element.style, {left: `${this.#page.left}pt`, width: `${this.#width}pt`, ...styles});
      page.append(element);
    };
    if (margins.header) {
      this.#mark(page, margins);
      place(margins.header, {top: `${this.#page.header}pt`});
    }
    body.style.height = `${this.#page.height - margins.top - margins.bottom}pt`;
    place(body, {top: `${margins.top}pt`});
    if (notes.length > 0) {
      const foot = make('div', 'notes');
      foot.setAttribute('role', 'group');
      foot.setAttribute('aria-label', 'Footnotes');
      foot.append(this.#drawing.separator('footnote'), ...notes.map(number => this.#notes[number - 1].element));
      place(foot, {bottom: `${margins.bottom}pt`});
    }
    if (margins.footer) {
      place(margins.footer, {bottom: `${this.#page.footer}pt`});
    }
    this.#anchor(page, margins);
    return page;
  }

  /** The word behind the text, stretched to the size that Word gives it. */
  #mark(page, margins) {
    const mark = [...margins.header.querySelectorAll('p')].map(p => facts.get(p).mark).find(Boolean);
    if (!mark) {
      return;
    }
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = mark.text;
    text.setAttribute('font-family', 'Times New Roman, Liberation Serif, serif');
    text.setAttribute('font-size', '100');
    text.setAttribute('fill', mark.color);
    text.setAttribute('fill-opacity', String(mark.opacity));
    svg.append(text);
    svg.classList.add('mark');
    svg.dataset.text = mark.text;
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('preserveAspectRatio', 'none');
    this.#bench.append(svg);
    const box = text.getBBox();
    // Word stretches the letters themselves to the size of the shape: capitals reach from 0 to 0.66 of the size.
    svg.setAttribute('viewBox', `${box.x} -67 ${box.width} 68`);
    Object.assign(svg.style, {
      left: `${this.#page.left + (this.#width - mark.width) / 2}pt`,
      top: `${margins.top + (this.#page.height - margins.top - margins.bottom - mark.height) / 2}pt`,
      width: `${mark.width}pt`,
      height: `${mark.height}pt`,
      transform: `rotate(${mark.turn}deg)`,
    });
    page.append(svg);
  }

  #numberLines(page, margins, lines, from) {
    const {every, distance} = this.#page.lineNumbers;
    let number = from;
    for (const {top, height} of lines) {
      number++;
      if (number % every === 0) {
        const mark = make('span', 'line-number');
        mark.setAttribute('aria-hidden', 'true');
        mark.textContent = String(number);
        Object.assign(mark.style, {
          right: `${this.#page.width - this.#page.left + distance}pt`,
          top: `${margins.top + top / PIXELS}pt`,
          lineHeight: `${height / PIXELS}pt`,
        });
        page.append(mark);
      }
    }
    return number;
  }

  /** Moves floating pictures to where the file says that they stand. */
  #anchor(page, margins) {
    for (const floating of page.querySelectorAll('.anchored')) {
      const {x, y} = facts.get(floating).anchor;
      const width = Number.parseFloat(floating.style.width);
      const height = Number.parseFloat(floating.style.height);
      const across = x.from === 'page' ? [0, this.#page.width] : [this.#page.left, this.#page.width - this.#page.right];
      const down = y.from === 'page' ? [0, this.#page.height] : [this.#page.top, this.#page.height - this.#page.bottom];
      const isRelative = y.from === 'paragraph' || y.from === 'line';
      const left = placed(x, across, width);
      floating.style.left = `${left}pt`;
      if (isRelative) {
        const paragraph = floating.closest('p');
        floating.style.top = `${offsetTop(paragraph, page) + y.offset}pt`;
      } else {
        floating.style.top = `${placed(y, down, height)}pt`;
      }
      page.append(floating);
    }
  }
}

function offsetTop(element, page) {
  let top = 0;
  for (let at = element; at && at !== page; at = at.offsetParent) {
    top += at.offsetTop;
  }
  return top / PIXELS;
}

function placed({align, offset}, [from, to], size) {
  switch (align) {
    case 'center':
      return (from + to - size) / 2;
    case 'right':
    case 'bottom':
    case 'outside':
      return to - size;
    case 'left':
    case 'top':
    case 'inside':
      return from;
    default:
      return from + offset;
  }
}

/** The atom before which the page must end that begins at another. */
function lastFitting(atoms, from, room, heights) {
  let best = -1;
  let notes = 0;
  for (let at = from; at < atoms.length; at++) {
    const atom = atoms[at];
    if (at > from && atom.breaks) {
      return at;
    }
    if (at > from && atom.mayBreak) {
      best = at;
    }
    if (atom.notes.length > 0) {
      notes = (notes || heights.separator) + atom.notes.reduce((sum, number) => sum + heights.of(number), 0);
    }
    const head = atoms[from].head;
    if (atom.bottom - atoms[from].top + head + notes > room + SLACK) {
      return at === from ? from + 1 : best > from ? best : at;
    }
  }
  return atoms.length;
}

/**
 * What a page can end after: lines of paragraphs and rows of tables, with where they stand in the column, whether a page
 * may begin with them, and the notes that they call for.
 */
function atomsOf(blocks) {
  const atoms = [];
  let isKept = false;
  let breaks = false;
  for (const block of blocks) {
    const own = block.localName === 'table' ? rowsOf(block) : block.localName === 'p' ? linesOf(block) : wholeOf(block);
    if (own.length === 0) {
      continue;
    }
    own[0].mayBreak = !isKept;
    own[0].breaks = breaks || Boolean(own[0].breaks);
    isKept = own[own.length - 1].keepsNext;
    breaks = own[own.length - 1].breakAfter;
    atoms.push(...own);
  }
  return atoms;
}

function notesIn(element) {
  return [...element.querySelectorAll('[role="doc-noteref"]')].map(mark => facts.get(mark).note).filter(Boolean);
}

function wholeOf(block) {
  const box = block.getBoundingClientRect();
  return [{block, top: box.top, bottom: box.bottom, notes: notesIn(block), head: 0, keepsNext: false}];
}

function rowsOf(table) {
  const rows = [...table.rows];
  const heads = rows.filter(row => facts.get(row).isHead);
  const headHeight = heads.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  return rows.map((row, at) => {
    const box = row.getBoundingClientRect();
    const previous = rows[at - 1];
    return {
      block: table,
      row,
      top: box.top,
      bottom: box.bottom,
      notes: notesIn(row),
      head: at >= heads.length && heads.length > 0 ? headHeight : 0,
      mayBreak: !previous || !facts.get(previous).keepNext && !facts.get(previous).isHead && !spans(rows, at),
      keepsNext: facts.get(row).keepNext,
    };
  });
}

/** Whether a cell of an earlier row reaches into this one. */
function spans(rows, at) {
  return rows.slice(0, at).some((row, before) => [...row.cells].some(cell => before + cell.rowSpan > at));
}

function linesOf(paragraph) {
  const known = facts.get(paragraph);
  const box = paragraph.getBoundingClientRect();
  const lines = linesIn(paragraph);
  const count = lines.length;
  const guards = known.widowControl !== false;
  return lines.map((line, at) => ({
    block: paragraph,
    line: at,
    start: line.start,
    top: at === 0 ? box.top : line.top,
    bottom: at === count - 1 ? box.bottom : line.bottom,
    textTop: line.top,
    textBottom: line.bottom,
    notes: line.notes,
    head: 0,
    isNumbered: !known.suppressLineNumbers,
    mayBreak: at > 0 && !known.keepLines && !(guards && (at === 1 || at === count - 1)),
    breaks: at === 0 && known.breakBefore,
    breakAfter: at === count - 1 && Boolean(known.breakAfter),
    keepsNext: Boolean(known.keepNext),
  }));
}

/** The lines of a paragraph as the browser sets them: [{top, bottom, start: {node, offset}, notes}]. */
function linesIn(paragraph) {
  const style = getComputedStyle(paragraph);
  const box = paragraph.getBoundingClientRect();
  const inner = {
    top: box.top + Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop),
    bottom: box.bottom - Number.parseFloat(style.borderBottomWidth) - Number.parseFloat(style.paddingBottom),
  };
  const lines = [];
  for (const piece of piecesOf(paragraph)) {
    const line = lines[lines.length - 1];
    if (!line || startsLine(piece, line)) {
      lines.push({start: {node: piece.node, offset: piece.offset}, upper: piece.top, lower: piece.bottom, right: piece.right, left: piece.left, notes: []});
    } else {
      line.upper = piece.isRaised ? line.upper : Math.min(line.upper, piece.top);
      line.lower = piece.isRaised ? line.lower : Math.max(line.lower, piece.bottom);
      line.left = piece.left;
    }
    lines[lines.length - 1].notes.push(...piece.notes);
  }
  if (lines.length === 0) {
    lines.push({start: {node: paragraph, offset: 0}, upper: inner.top, lower: inner.bottom, notes: []});
  }
  lines.forEach((line, at) => {
    line.top = at === 0 ? inner.top : lines[at - 1].bottom;
    line.bottom = at === lines.length - 1 ? inner.bottom : (line.lower + lines[at + 1].upper) / 2;
  });
  return lines;
}

function startsLine(piece, line) {
  return piece.top >= line.lower - 1 || piece.left < line.left - 1 && piece.bottom > line.lower + 1;
}

/** Words, and what stands among them, each with its place: in the order of the text. */
function* piecesOf(paragraph) {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node.nodeType === Node.ELEMENT_NODE && node.classList.contains('anchored') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let notes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const known = facts.get(node);
      if (known && known.note) {
        notes = [known.note];
      } else if (node.localName === 'img' || node.classList.contains('rule')) {
        yield piece(node.getBoundingClientRect(), node.parentNode, [...node.parentNode.childNodes].indexOf(node), [], false);
      }
      continue;
    }
    const isRaised = node.parentElement.closest('a[role="doc-noteref"]') !== null;
    for (const {from, to} of tokens(node.data)) {
      for (const [start, box] of boxes(range, node, from, to)) {
        yield piece(box, node, start, notes, isRaised);
        notes = [];
      }
    }
  }
}

function piece(box, node, offset, notes, isRaised) {
  return {node, offset, top: box.top, bottom: box.bottom, left: box.left, right: box.right, notes, isRaised};
}

/** Stretches of text that the browser may set on different lines. */
function* tokens(text) {
  const pattern = /[^\s\-\u2010\u2013\u2014/]*[\s\-\u2010\u2013\u2014/]?/gy;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    pattern.exec(text);
    if (pattern.lastIndex === from) {
      return;
    }
    yield {from, to: pattern.lastIndex};
  }
}

/** Where a stretch stands; letter by letter if it goes over several lines. */
function* boxes(range, node, from, to) {
  range.setStart(node, from);
  range.setEnd(node, to);
  const all = [...range.getClientRects()];
  const seen = all.filter(box => box.width > 0);
  const first = seen[0] || all[0];
  if (!first) {
    return;
  }
  if (seen.every(box => box.top < first.bottom - 1)) {
    yield [from, first];
    return;
  }
  let last = null;
  for (let at = from; at < to; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = [...range.getClientRects()].pop();
    if (box && (!last || box.top >= last.bottom - 1)) {
      yield [at, box];
      last = box;
    }
  }
}

/** The bodies of the pages: the blocks are moved there, and those that go over a page's end are divided. */
function bodiesOf(atoms, ranges) {
  const parts = new Map();
  for (let at = ranges.length - 1; at > 0; at--) {
    const first = atoms[ranges[at].from];
    const last = atoms[ranges[at].from - 1];
    if (first && last && first.block === last.block) {
      const rest = first.row ? divideTable(first.block, first.row) : divideParagraph(first.block, first.start);
      const known = parts.get(first.block) || [];
      parts.set(first.block, [{page: at, element: rest}, ...known]);
    }
  }
  return ranges.map((range, at) => {
    const body = make('div', 'body');
    let previous = null;
    for (const {block} of atoms.slice(range.from, range.to)) {
      if (block !== previous) {
        const part = (parts.get(block) || []).find(p => p.page === at);
        body.append(part ? part.element : block);
        previous = block;
      }
    }
    if (at > 0 && body.firstElementChild) {
      body.firstElementChild.style.marginTop = '0';
    }
    return body;
  });
}

function divideParagraph(paragraph, start) {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEndAfter(paragraph.lastChild);
  const rest = paragraph.cloneNode(false);
  rest.append(range.extractContents());
  facts.set(rest, facts.get(paragraph));
  rest.style.textIndent = '0';
  rest.style.borderTop = 'none';
  paragraph.style.marginBottom = '0';
  paragraph.style.borderBottom = 'none';
  if (paragraph.style.textAlign === 'justify') {
    paragraph.style.textAlignLast = 'justify';
  }
  return rest;
}

function divideTable(table, row) {
  const rest = table.cloneNode(false);
  const body = make('tbody');
  rest.append(table.querySelector('colgroup').cloneNode(true), body);
  const rows = [...table.rows];
  const heads = rows.filter(one => facts.get(one).isHead);
  body.append(...heads.map(one => one.cloneNode(true)), ...rows.slice(rows.indexOf(row)));
  return rest;
}

/** Gives every tab the width that leads to its stop. */
function setTabs(container) {
  for (const tab of container.querySelectorAll('.tab')) {
    const paragraph = tab.closest('p');
    const known = facts.get(paragraph);
    const origin = paragraph.getBoundingClientRect().left - known.indent.left * PIXELS;
    const at = (tab.getBoundingClientRect().left - origin) / PIXELS;
    const stop = nextStop(at, known);
    const following = stop.kind === 'left' ? 0 : widthAfter(tab, paragraph);
    const width = stop.at - at - (stop.kind === 'center' ? following / 2 : following);
    tab.style.width = `${Math.max(0, width)}pt`;
    if (stop.leader && stop.leader !== 'none') {
      tab.classList.add(stop.leader === 'dot' ? 'dotted' : 'ruled');
    }
  }
}

function nextStop(at, known) {
  const own = known.tabs.map(tab => ({...tab, kind: {center: 'center', right: 'right', end: 'right', decimal: 'right'}[tab.kind] || 'left'}));
  const hanging = known.indent.first < 0 ? [{at: known.indent.left, kind: 'left'}] : [];
  const stops = [...own, ...hanging].sort((a, b) => a.at - b.at);
  const next = stops.find(stop => stop.at > at + 0.05);
  return next || {at: (Math.floor((at + 0.05) / known.defaultTab) + 1) * known.defaultTab, kind: 'left'};
}

/** How wide the text is that stands between a tab and the next one, or the line's end. */
function widthAfter(tab, paragraph) {
  const range = document.createRange();
  range.setStartAfter(tab);
  const tabs = [...paragraph.querySelectorAll('.tab, br')];
  const next = tabs[tabs.indexOf(tab) + 1];
  if (next) {
    range.setEndBefore(next);
  } else {
    range.setEndAfter(paragraph.lastChild);
  }
  return range.getBoundingClientRect().width / PIXELS;
}
