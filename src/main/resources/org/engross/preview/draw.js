// Draws the text of a Word file as elements of the page: paragraphs, tables, notes, pictures (ECMA-376 part 1, 17).
// Every word of the file becomes a text node; nothing of it is ever read as HTML.

import {Look, attribute, borders, child, children, colour, formatted, over, value} from './look.js';

const EMU = 12700;
const LINK = /^(https?|mailto):/i;

/** What is known of a drawn paragraph or row beside its element: {keepNext, keepLines, tabs ...}. */
export const facts = new WeakMap();

function make(name, className) {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  return element;
}

function pt(points) {
  return `${points}pt`;
}

/** One Word file, ready to be drawn. */
export class Drawing {
  #file;
  #pictures = [];
  #notes = {footnote: [], endnote: []};

  constructor(file) {
    this.#file = file;
    this.main = file.main;
    const parts = this.#parts(file.main);
    this.#look = new Look({
      styles: file.xml(parts.styles), numbering: file.xml(parts.numbering), theme: file.xml(parts.theme),
    });
    this.#noteParts = {footnote: parts.footnotes, endnote: parts.endnotes};
    this.body = child(file.xml(file.main).documentElement, 'body');
    const settings = file.xml(parts.settings);
    this.evenAndOdd = Boolean(child(settings && settings.documentElement, 'evenAndOddHeaders'));
    this.defaultTab = Number(value(settings && settings.documentElement, 'defaultTabStop') || 720) / 20;
  }

  #look;
  #noteParts;

  #parts(name) {
    const parts = {};
    for (const {type, target} of this.#file.relationships(name)) {
      parts[type.slice(type.lastIndexOf('/') + 1)] = target;
    }
    return {styles: '', numbering: '', theme: '', settings: '', footnotes: '', endnotes: '', ...parts};
  }

  /** The fonts of the file that this machine may lack are told by their names: what the text is set in. */
  get fonts() {
    return this.#fonts;
  }

  #fonts = new Set();

  /** The sections of the body: [{page, blocks}]. */
  sections() {
    const sections = [];
    let elements = [];
    for (const element of this.body.children) {
      elements.push(element);
      const end = element.localName === 'sectPr' ? element : child(child(element, 'pPr'), 'sectPr');
      if (end) {
        sections.push({page: this.#page(end), blocks: this.#blocks(elements, this.main)});
        elements = [];
      }
    }
    return sections;
  }

  #page(sectPr) {
    const size = child(sectPr, 'pgSz');
    const margin = child(sectPr, 'pgMar');
    const number = (element, name, usual) => Number(attribute(element, name) ?? usual) / 20;
    const lines = child(sectPr, 'lnNumType');
    const references = {};
    for (const kind of ['header', 'footer']) {
      for (const one of children(sectPr, `${kind}Reference`)) {
        const target = this.#file.relationships(this.main).find(r => r.id === attribute(one, 'id'));
        references[`${kind} ${attribute(one, 'type')}`] = target && target.target;
      }
    }
    const first = child(sectPr, 'titlePg');
    return {
      width: number(size, 'w', 12240),
      height: number(size, 'h', 15840),
      top: Math.abs(number(margin, 'top', 1440)),
      bottom: Math.abs(number(margin, 'bottom', 1440)),
      left: number(margin, 'left', 1440) + number(margin, 'gutter', 0),
      right: number(margin, 'right', 1440),
      header: number(margin, 'header', 720),
      footer: number(margin, 'footer', 720),
      first: Boolean(first) && attribute(first, 'val') !== '0',
      lineNumbers: lines && {
        every: Number(attribute(lines, 'countBy') || 1),
        distance: Number(attribute(lines, 'distance') || 360) / 20,
        restart: attribute(lines, 'restart') || 'newPage',
      },
      references,
    };
  }

  /** A header or footer, drawn; null if the section has none of this kind. */
  margin(page, kind, variant) {
    const part = page.references[`${kind} ${variant}`];
    const xml = part && this.#file.xml(part);
    if (!xml) {
      return null;
    }
    const made = make('div', kind);
    made.append(...this.#blocks(xml.documentElement.children, part));
    return made;
  }

  /** The notes of a kind in the order of their marks: [{number, blocks}]. */
  notes(kind) {
    return this.#notes[kind].map(note => {
      const part = this.#noteParts[kind];
      const element = this.#noteElement(kind, note.id);
      this.#noteNumber = note.number;
      const made = make('div', 'note');
      made.id = `${kind}-${note.number}`;
      made.append(...this.#blocks(element ? element.children : [], part));
      return {number: note.number, element: made};
    });
  }

  #noteNumber = 0;

  #noteElement(kind, id) {
    const xml = this.#file.xml(this.#noteParts[kind]);
    return xml && children(xml.documentElement, kind).find(one => attribute(one, 'id') === id);
  }

  /** The rule between text and notes, in a line of its own. */
  separator(kind) {
    const xml = this.#file.xml(this.#noteParts[kind]);
    const element = xml && children(xml.documentElement, kind).find(one => attribute(one, 'type') === 'separator');
    const made = make('div', 'separator');
    made.setAttribute('aria-hidden', 'true');
    made.append(...this.#blocks(element ? element.children : [], this.main));
    return made;
  }

  /** Lets go of the pictures that were drawn. */
  close() {
    this.#pictures.forEach(url => URL.revokeObjectURL(url));
    this.#pictures = [];
  }

  #blocks(elements, part) {
    const blocks = [];
    for (const element of elements) {
      if (element.localName === 'p') {
        blocks.push(this.#paragraph(element, part));
      } else if (element.localName === 'tbl') {
        blocks.push(this.#table(element, part));
      } else if (element.localName === 'sdt') {
        blocks.push(...this.#blocks(child(element, 'sdtContent').children, part));
      }
    }
    joinBorders(blocks);
    return blocks;
  }

  #paragraph(element, part) {
    const {paragraph, text, number} = this.#look.paragraph(child(element, 'pPr'));
    const mark = this.#look.run(text, child(child(element, 'pPr'), 'rPr'));
    const made = make('p');
    const indent = {left: 0, right: 0, first: 0, ...paragraph.indent};
    facts.set(made, {
      ...paragraph,
      indent,
      breakBefore: Boolean(paragraph.pageBreakBefore),
      tabs: (paragraph.tabs || []).filter(tab => tab.kind !== 'clear' && tab.kind !== 'bar').sort((a, b) => a.at - b.at),
      defaultTab: this.defaultTab,
    });
    this.#shape(made, paragraph, indent, text);
    if (number && number.label) {
      this.#label(made, number, text);
    }
    const pen = new Pen(this, made, part, text);
    pen.write(element);
    if (!made.firstChild || pen.isEmpty && !number) {
      this.#setText(made, mark);
      made.append(make('br'));
    }
    return made;
  }

  #shape(made, paragraph, indent, text) {
    const space = {before: 0, after: 0, line: 240, rule: 'auto', ...paragraph.spacing};
    const style = made.style;
    style.margin = `${pt(space.before)} ${pt(indent.right)} ${pt(space.after)} ${pt(indent.left)}`;
    style.textIndent = pt(indent.first);
    style.textAlign = {both: 'justify', distribute: 'justify', center: 'center', right: 'right', end: 'right'}[paragraph.align] || 'left';
    style.backgroundColor = paragraph.fill || '';
    this.#setText(made, text);
    style.lineHeight = lineHeight(space, text, this.#look.family(text));
    if (paragraph.outline !== undefined && paragraph.outline < 6) {
      made.setAttribute('role', 'heading');
      made.setAttribute('aria-level', String(Math.min(6, paragraph.outline + 3)));
    }
  }

  #label(made, number, text) {
    const label = make('span', 'label');
    label.textContent = number.label;
    this.#setText(label, over(text, number.text || {}));
    label.style.fontFamily = this.#look.family(text);
    made.append(label);
    if (number.suffix === 'tab') {
      made.append(tab());
    } else if (number.suffix === 'space') {
      made.append(' ');
    }
  }

  /** Sets how text looks that stands in an element. */
  setRun(element, text, rPr) {
    this.#setText(element, this.#look.run(text, rPr));
  }

  #setText(element, text) {
    const style = element.style;
    const raised = text.vertical === 'superscript' || text.vertical === 'subscript';
    this.#fonts.add(text.font || 'Times New Roman');
    style.fontFamily = this.#look.family(text);
    style.fontSize = pt((text.size || 10) * (raised ? 0.65 : 1));
    style.fontWeight = text.b ? 'bold' : 'normal';
    style.fontStyle = text.i ? 'italic' : 'normal';
    if (text.smallCaps) {
      element.dataset.smallCaps = 'yes';
    }
    style.textTransform = text.caps ? 'uppercase' : 'none';
    style.textDecorationLine = [text.underline && 'underline', (text.strike || text.dstrike) && 'line-through'].filter(Boolean).join(' ') || 'none';
    style.letterSpacing = text.letterSpacing ? pt(text.letterSpacing) : 'normal';
    style.color = text.color || '#000';
    if (element.localName !== 'p') {
      style.backgroundColor = text.fill || '';
      style.verticalAlign = {superscript: 'super', subscript: 'sub'}[text.vertical] || (text.raise ? pt(text.raise) : 'baseline');
      style.lineHeight = raised || text.raise ? '0' : 'inherit';
    }
    style.display = text.vanish ? 'none' : '';
  }

  #table(element, part) {
    const properties = child(element, 'tblPr');
    const styled = this.#look.tableStyle(value(properties, 'tblStyle'));
    const styleProperties = child(styled, 'tblPr');
    const lines = {...borders(child(styleProperties, 'tblBorders')), ...borders(child(properties, 'tblBorders'))};
    const cellMargin = side => {
      const own = child(child(properties, 'tblCellMar'), side) || child(child(styleProperties, 'tblCellMar'), side);
      return own ? Number(attribute(own, 'w')) / 20 : side === 'left' || side === 'right' ? 5.4 : 0;
    };
    const made = make('table');
    const rows = children(element, 'tr');
    const hasHead = rows.some(row => child(child(row, 'trPr'), 'tblHeader'));
    if (!hasHead) {
      made.setAttribute('role', 'presentation');
    }
    const description = value(properties, 'tblCaption') || value(properties, 'tblDescription');
    if (description && hasHead) {
      made.setAttribute('aria-label', description);
    }
    const widths = children(child(element, 'tblGrid'), 'gridCol').map(col => Number(attribute(col, 'w')) / 20);
    made.style.width = pt(widths.reduce((sum, width) => sum + width, 0));
    const align = value(properties, 'jc');
    made.style.marginLeft = align === 'center' || align === 'right' ? 'auto' : pt(Number(attribute(child(properties, 'tblInd'), 'w') || 0) / 20);
    made.style.marginRight = align === 'center' ? 'auto' : '0';
    const group = make('colgroup');
    for (const width of widths) {
      const column = make('col');
      column.style.width = pt(width);
      group.append(column);
    }
    const bodyRows = make('tbody');
    made.append(group, bodyRows);
    const spans = new Map();
    rows.forEach((row, at) => bodyRows.append(this.#row(row, {
      part, lines, cellMargin, spans, isFirst: at === 0, isLast: at === rows.length - 1, columns: widths.length,
    })));
    return made;
  }

  #row(element, table) {
    const made = make('tr');
    const properties = child(element, 'trPr');
    const isHead = Boolean(child(properties, 'tblHeader'));
    const height = child(properties, 'trHeight');
    if (height) {
      made.style.height = pt(Number(attribute(height, 'val')) / 20);
    }
    let column = 0;
    for (const cell of children(element, 'tc')) {
      const cellProperties = child(cell, 'tcPr');
      const span = Number(value(cellProperties, 'gridSpan') || 1);
      const merge = child(cellProperties, 'vMerge');
      if (merge && attribute(merge, 'val') !== 'restart' && table.spans.has(column)) {
        table.spans.get(column).rowSpan++;
      } else {
        const td = this.#cell(cell, cellProperties, {...table, column, span, isHead});
        table.spans.delete(column);
        if (merge) {
          table.spans.set(column, td);
        }
        made.append(td);
      }
      column += span;
    }
    const paragraphs = [...made.querySelectorAll('p')];
    facts.set(made, {
      isHead,
      keepNext: paragraphs.length > 0 && paragraphs.every(p => facts.get(p).keepNext),
    });
    return made;
  }

  #cell(element, properties, table) {
    const made = make(table.isHead ? 'th' : 'td');
    if (table.isHead) {
      made.scope = 'col';
    }
    made.colSpan = table.span;
    const own = borders(child(properties, 'tcBorders'));
    const lines = {
      top: table.isFirst ? table.lines.top : table.lines.insideH,
      bottom: table.isLast ? table.lines.bottom : table.lines.insideH,
      left: table.column === 0 ? table.lines.left : table.lines.insideV,
      right: table.column + table.span >= table.columns ? table.lines.right : table.lines.insideV,
      ...own,
    };
    drawBorders(made, lines);
    const margins = child(properties, 'tcMar');
    for (const side of ['top', 'right', 'bottom', 'left']) {
      const mine = child(margins, side);
      const width = mine ? Number(attribute(mine, 'w')) / 20 : table.cellMargin(side);
      made.style[`padding${side[0].toUpperCase()}${side.slice(1)}`] = pt(width);
    }
    made.style.verticalAlign = {center: 'middle', bottom: 'bottom'}[value(properties, 'vAlign')] || 'top';
    made.style.backgroundColor = colour(attribute(child(properties, 'shd'), 'fill')) || '';
    made.append(...this.#blocks(element.children, table.part));
    return made;
  }

  /** A note's mark in the text; the note will stand among {@link notes}. */
  noteMark(kind, id) {
    const notes = this.#notes[kind];
    const number = notes.length + 1;
    notes.push({id, number});
    const mark = make('a');
    mark.href = `#${kind}-${number}`;
    mark.setAttribute('role', 'doc-noteref');
    mark.setAttribute('aria-label', `Note ${number}`);
    mark.textContent = String(number);
    facts.set(mark, {note: kind === 'footnote' ? number : 0});
    return mark;
  }

  /** The number of the note that is being drawn. */
  get noteNumber() {
    return formatted(this.#noteNumber, 'decimal');
  }

  /** The target of a link; null unless it is http, https or mailto. */
  link(part, id) {
    const link = this.#file.relationships(part).find(r => r.id === id && r.external);
    return link && LINK.test(link.target) ? link.target : null;
  }

  /** A picture; null if the file does not hold it. */
  picture(part, id) {
    const target = this.#file.relationships(part).find(r => r.id === id);
    const picture = target && this.#file.picture(target.target);
    if (!picture) {
      return null;
    }
    const url = URL.createObjectURL(picture);
    this.#pictures.push(url);
    return url;
  }

  /** The blocks of a text box. */
  box(element, part) {
    return this.#blocks(element.children, part);
  }
}

/** Writes the runs of one paragraph. */
class Pen {
  #drawing;
  #out;
  #part;
  #text;
  #field = null;

  /** Whether nothing was written that takes room in a line. */
  isEmpty = true;

  constructor(drawing, out, part, text) {
    this.#drawing = drawing;
    this.#out = out;
    this.#part = part;
    this.#text = text;
  }

  write(element) {
    for (const one of element.children) {
      switch (one.localName) {
        case 'r':
          this.#run(one);
          break;
        case 'hyperlink':
          this.#link(one);
          break;
        case 'fldSimple':
          this.#simpleField(one);
          break;
        case 'sdt':
          this.write(child(one, 'sdtContent'));
          break;
        case 'smartTag':
        case 'ins':
          this.write(one);
          break;
        default:
      }
    }
  }

  #link(element) {
    const target = this.#drawing.link(this.#part, attribute(element, 'id'));
    const outer = this.#out;
    if (target) {
      const link = make('a', 'link');
      link.href = target;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      outer.append(link);
      this.#out = link;
    }
    this.write(element);
    this.#out = outer;
  }

  #simpleField(element) {
    const kind = fieldKind(attribute(element, 'instr') || '');
    if (kind) {
      this.#pageField(kind, child(child(element, 'r'), 'rPr'));
    } else {
      this.write(element);
    }
  }

  #pageField(kind, rPr) {
    const span = make('span');
    span.dataset.field = kind;
    span.textContent = '1';
    this.#drawing.setRun(span, this.#text, rPr);
    this.#out.append(span);
    this.isEmpty = false;
  }

  #run(element) {
    const rPr = child(element, 'rPr');
    const span = make('span');
    this.#drawing.setRun(span, this.#text, rPr);
    for (const one of element.children) {
      this.#piece(one, span, rPr);
    }
    if (span.firstChild) {
      this.#out.append(span);
    }
  }

  #piece(one, span, rPr) {
    const name = one.localName;
    if (name === 'fldChar') {
      this.#fieldMark(attribute(one, 'fldCharType'), rPr);
    } else if (name === 'instrText') {
      if (this.#field) {
        this.#field.instruction += one.textContent;
      }
    } else if (!this.#field || !this.#field.isSkipped) {
      this.#content(one, span);
    }
  }

  #fieldMark(type, rPr) {
    if (type === 'begin') {
      this.#field = {instruction: '', isSkipped: true};
    } else if (type === 'separate' && this.#field) {
      const kind = fieldKind(this.#field.instruction);
      this.#field.isSkipped = Boolean(kind);
      if (kind) {
        this.#pageField(kind, rPr);
      }
    } else if (type === 'end') {
      this.#field = null;
    }
  }

  #content(one, span) {
    const add = node => {
      span.append(node);
      this.isEmpty = false;
    };
    switch (one.localName) {
      case 't':
        (span.dataset.smallCaps ? smallCaps(one.textContent) : [one.textContent]).forEach(add);
        break;
      case 'tab':
      case 'ptab':
        add(tab());
        break;
      case 'br':
        this.#lineBreak(one, span);
        break;
      case 'cr':
        add(make('br'));
        break;
      case 'noBreakHyphen':
        add('\u2011');
        break;
      case 'softHyphen':
        add('\u00AD');
        break;
      case 'sym':
        add('\u2022');
        break;
      case 'footnoteReference':
        add(this.#drawing.noteMark('footnote', attribute(one, 'id')));
        break;
      case 'endnoteReference':
        add(this.#drawing.noteMark('endnote', attribute(one, 'id')));
        break;
      case 'footnoteRef':
      case 'endnoteRef':
        add(this.#drawing.noteNumber);
        break;
      case 'separator':
        add(make('span', 'rule'));
        break;
      case 'drawing':
        this.#picture(one, span);
        break;
      case 'pict':
        this.#mark(one);
        break;
      case 'AlternateContent':
        for (const choice of child(one, 'Choice')?.children || []) {
          this.#content(choice, span);
        }
        break;
      default:
    }
  }

  #lineBreak(element, span) {
    if (attribute(element, 'type') === 'page') {
      facts.get(this.#paragraph()).breakAfter = true;
    } else {
      span.append(make('br'));
      this.isEmpty = false;
    }
  }

  #paragraph() {
    return this.#out.closest('p') || this.#out;
  }

  /** A mark behind the text of a page, which Word keeps in its headers: DRAFT. */
  #mark(pict) {
    const shape = [...pict.getElementsByTagName('*')].find(e => e.localName === 'textpath' && e.hasAttribute('string'));
    if (!shape) {
      return;
    }
    const outer = shape.parentElement;
    const css = Object.fromEntries((outer.getAttribute('style') || '').split(';').map(part => part.split(':').map(s => s.trim())));
    facts.get(this.#paragraph()).mark = {
      text: shape.getAttribute('string'),
      width: Number.parseFloat(css.width) || 430,
      height: Number.parseFloat(css.height) || 172,
      turn: Number.parseFloat(css.rotation) || 0,
      color: colour((outer.getAttribute('fillcolor') || '').replace('#', '')) || '#c0c0c0',
      opacity: Number.parseFloat(child(outer, 'fill')?.getAttribute('opacity') || '1') || 0.5,
    };
  }

  #picture(drawing, span) {
    const frame = drawing.firstElementChild;
    if (!frame) {
      return;
    }
    const made = frame.localName === 'inline' ? make('span', 'inline-picture') : make('span', 'anchored');
    const extent = child(frame, 'extent');
    made.style.width = pt(Number(attribute(extent, 'cx') || 0) / EMU);
    made.style.height = pt(Number(attribute(extent, 'cy') || 0) / EMU);
    if (frame.localName === 'anchor') {
      facts.set(made, {anchor: anchor(frame)});
      made.style.zIndex = attribute(frame, 'behindDoc') === '1' ? '-1' : '1';
    } else {
      this.isEmpty = false;
    }
    this.#graphic(frame, made);
    span.append(made);
  }

  #graphic(frame, made) {
    const words = attribute(child(frame, 'docPr'), 'descr') || '';
    const all = [...frame.getElementsByTagName('*')];
    const blip = all.find(e => e.localName === 'blip');
    const url = blip && this.#drawing.picture(this.#part, attribute(blip, 'embed'));
    if (url) {
      const image = make('img');
      image.src = url;
      image.alt = words;
      made.append(image);
    }
    const box = all.find(e => e.localName === 'txbxContent');
    const shape = all.find(e => e.localName === 'spPr');
    const fill = colour(attribute(child(child(shape, 'solidFill'), 'srgbClr'), 'val'));
    const line = child(shape, 'ln');
    if (!url && fill) {
      made.style.backgroundColor = fill;
    }
    if (!url && line && child(line, 'solidFill')) {
      made.style.border = `${pt(Number(attribute(line, 'w') || 9525) / EMU)} solid ${colour(attribute(child(child(line, 'solidFill'), 'srgbClr'), 'val')) || '#000'}`;
    }
    if (box) {
      const inner = make('span', 'text-box');
      inner.append(...this.#drawing.box(box, this.#part));
      made.append(inner);
    }
  }
}

/** Where a floating picture stands: {x: {from, offset, align}, y: ...}, in points. */
function anchor(frame) {
  const read = name => {
    const position = child(frame, name);
    const offset = child(position, 'posOffset');
    return {
      from: attribute(position, 'relativeFrom'),
      align: child(position, 'align')?.textContent,
      offset: offset ? Number(offset.textContent) / EMU : 0,
    };
  };
  return {x: read('positionH'), y: read('positionV'), clears: Boolean(child(frame, 'wrapTopAndBottom'))};
}

function fieldKind(instruction) {
  const word = instruction.trim().split(/\s+/)[0].toUpperCase();
  return {PAGE: 'page', NUMPAGES: 'pages', SECTIONPAGES: 'pages'}[word] || null;
}

function tab() {
  const made = make('span', 'tab');
  made.textContent = '\t';
  return made;
}

/** Small capitals as Word sets them: capitals at four fifths of the size. The words stay as they are. */
function smallCaps(text) {
  return text.split(/(\p{Ll}+)/u).filter(Boolean).map(part => {
    const small = make('span', /\p{Ll}/u.test(part) ? 'small-capitals' : '');
    small.textContent = part;
    return small;
  });
}

function drawBorders(element, lines) {
  for (const side of ['top', 'right', 'bottom', 'left']) {
    const line = lines[side];
    const name = `${side[0].toUpperCase()}${side.slice(1)}`;
    if (line && line.style !== 'none') {
      element.style[`border${name}`] = `${pt(line.width)} ${line.style} ${line.color}`;
    }
  }
}

/** Paragraphs in a row that have the same borders share them: one above the first, one below the last. */
function joinBorders(blocks) {
  const same = (a, b) => {
    const [one, other] = [a, b].map(block => block && block.localName === 'p' ? facts.get(block) : null);
    return Boolean(one && other && one.borders)
      && JSON.stringify([one.borders, one.indent.left, one.indent.right]) === JSON.stringify([other.borders, other.indent.left, other.indent.right]);
  };
  blocks.forEach((block, at) => {
    const lines = block.localName === 'p' ? facts.get(block).borders : null;
    if (lines) {
      const drawn = {...lines};
      if (same(blocks[at - 1], block)) {
        drawn.top = lines.between;
      }
      if (same(block, blocks[at + 1])) {
        delete drawn.bottom;
      }
      drawBorders(block, drawn);
      for (const side of ['top', 'right', 'bottom', 'left']) {
        if (drawn[side]) {
          block.style[`padding${side[0].toUpperCase()}${side.slice(1)}`] = pt(drawn[side].space);
        }
      }
    }
    if (block.localName === 'p' && facts.get(block).contextualSpacing) {
      const beside = other => other && other.localName === 'p' && facts.get(other).style === facts.get(block).style;
      block.style.marginTop = beside(blocks[at - 1]) ? '0' : block.style.marginTop;
      block.style.marginBottom = beside(blocks[at + 1]) ? '0' : block.style.marginBottom;
    }
  });
}

const natural = new Map();

/** The height of a line of this font that nobody set, as a multiple of its size. */
function naturalHeight(family) {
  if (!natural.has(family)) {
    const probe = make('span', 'probe');
    probe.style.fontFamily = family;
    probe.textContent = 'x';
    document.body.append(probe);
    natural.set(family, probe.getBoundingClientRect().height / 100);
    probe.remove();
  }
  return natural.get(family);
}

function lineHeight(space, text, family) {
  const usual = naturalHeight(family);
  if (space.rule === 'auto') {
    return String(usual * space.line / 240);
  }
  const given = space.line / 20;
  const needed = usual * (text.size || 10);
  return pt(space.rule === 'exact' ? given : Math.max(given, needed));
}
