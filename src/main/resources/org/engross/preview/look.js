// How paragraphs, text and numbers look: styles and numbering in, plain objects out (ECMA-376 part 1, 17.7 and 17.9).

const FAMILIES = {
  'Times New Roman': ['Liberation Serif', 'Tinos', 'serif'],
  Times: ['Times New Roman', 'Liberation Serif', 'serif'],
  Arial: ['Liberation Sans', 'Arimo', 'Helvetica', 'sans-serif'],
  Helvetica: ['Arial', 'Liberation Sans', 'sans-serif'],
  Calibri: ['Carlito', 'sans-serif'],
  Cambria: ['Caladea', 'serif'],
  'Courier New': ['Liberation Mono', 'Cousine', 'monospace'],
  Georgia: ['Gelasio', 'serif'],
  Garamond: ['EB Garamond', 'serif'],
};
const BULLETS = {'\uF0B7': '\u2022', '\uF0A7': '\u25AA', '\uF0D8': '\u27A2', '\uF0FC': '\u2713', o: '\u25E6'};
const SWITCHES = {
  keepNext: 1, keepLines: 1, pageBreakBefore: 1, widowControl: 1, contextualSpacing: 1, suppressLineNumbers: 1,
  b: 1, i: 1, caps: 1, smallCaps: 1, strike: 1, dstrike: 1, vanish: 1,
};

/** The first child of a name, whatever its prefix; null if there is none. */
export function child(element, name) {
  for (const one of element ? element.children : []) {
    if (one.localName === name) {
      return one;
    }
  }
  return null;
}

/** The children of a name. */
export function children(element, name) {
  return element ? [...element.children].filter(one => one.localName === name) : [];
}

/** An attribute by its local name; null if it is not there. */
export function attribute(element, name) {
  for (const one of element ? element.attributes : []) {
    if (one.localName === name) {
      return one.value;
    }
  }
  return null;
}

/** The w:val of a child; null if there is none. */
export function value(element, name) {
  return attribute(child(element, name), 'val');
}

/** Twentieths of a point as points; undefined where nothing stands. */
function points(text) {
  return text === null ? undefined : Number.parseFloat(text) / 20;
}

function isOn(element) {
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'val'));
}

function present(object) {
  return Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined && v !== null));
}

function border(element) {
  const style = attribute(element, 'val');
  if (!style) {
    return undefined;
  }
  const none = style === 'none' || style === 'nil';
  return {
    style: {dotted: 'dotted', dashed: 'dashed', double: 'double'}[style] || (none ? 'none' : 'solid'),
    width: none ? 0 : Math.max(0.5, Number(attribute(element, 'sz') || 4) / 8),
    space: Number(attribute(element, 'space') || 0),
    color: colour(attribute(element, 'color')) || '#000',
  };
}

/** The four sides, and what stands between, of a w:pBdr, w:tblBorders or w:tcBorders. */
export function borders(element) {
  const sides = {};
  for (const one of element ? element.children : []) {
    const side = {start: 'left', end: 'right'}[one.localName] || one.localName;
    sides[side] = border(one);
  }
  return present(sides);
}

/** A hexadecimal colour; null for "auto" and where nothing stands. */
export function colour(text) {
  return text && /^[0-9A-Fa-f]{6}$/.test(text) ? `#${text}` : null;
}

function spacing(element) {
  const auto = name => ['1', 'true', 'on'].includes(attribute(element, name)) ? 14 : undefined;
  const line = attribute(element, 'line');
  return present({
    before: auto('beforeAutospacing') ?? points(attribute(element, 'before')),
    after: auto('afterAutospacing') ?? points(attribute(element, 'after')),
    line: line === null ? undefined : Number(line),
    rule: line === null ? undefined : attribute(element, 'lineRule') || 'auto',
  });
}

function indent(element) {
  const hanging = points(attribute(element, 'hanging'));
  const first = points(attribute(element, 'firstLine'));
  return present({
    left: points(attribute(element, 'left') ?? attribute(element, 'start')),
    right: points(attribute(element, 'right') ?? attribute(element, 'end')),
    first: hanging !== undefined ? -hanging : first,
  });
}

/** What a w:pPr says, and nothing that it does not say. */
export function paragraphProperties(element) {
  const read = {};
  for (const one of element ? element.children : []) {
    const name = one.localName;
    if (SWITCHES[name]) {
      read[name] = isOn(one);
    } else if (name === 'pStyle') {
      read.style = attribute(one, 'val');
    } else if (name === 'spacing') {
      read.spacing = spacing(one);
    } else if (name === 'ind') {
      read.indent = indent(one);
    } else if (name === 'jc') {
      read.align = attribute(one, 'val');
    } else if (name === 'pBdr') {
      read.borders = borders(one);
    } else if (name === 'shd') {
      read.fill = colour(attribute(one, 'fill'));
    } else if (name === 'outlineLvl') {
      read.outline = Number(attribute(one, 'val'));
    } else if (name === 'numPr') {
      read.number = {id: value(one, 'numId'), level: Number(value(one, 'ilvl') || 0)};
    } else if (name === 'tabs') {
      read.tabs = children(one, 'tab').map(tab => ({
        at: points(attribute(tab, 'pos')), kind: attribute(tab, 'val'), leader: attribute(tab, 'leader'),
      }));
    }
  }
  return read;
}

/** What a w:rPr says, and nothing that it does not say. */
export function textProperties(element) {
  const read = {};
  for (const one of element ? element.children : []) {
    const name = one.localName;
    const val = attribute(one, 'val');
    if (SWITCHES[name]) {
      read[name] = isOn(one);
    } else if (name === 'rStyle') {
      read.style = val;
    } else if (name === 'rFonts') {
      read.font = attribute(one, 'ascii') || attribute(one, 'hAnsi') || undefined;
      read.fontTheme = attribute(one, 'asciiTheme') || attribute(one, 'hAnsiTheme') || undefined;
    } else if (name === 'sz') {
      read.size = Number(val) / 2;
    } else if (name === 'color') {
      read.color = colour(val) || '#000';
    } else if (name === 'u') {
      read.underline = val !== 'none';
    } else if (name === 'spacing') {
      read.letterSpacing = points(val);
    } else if (name === 'position') {
      read.raise = Number(val) / 2;
    } else if (name === 'vertAlign') {
      read.vertical = val;
    } else if (name === 'highlight') {
      read.fill = val === 'none' ? null : val;
    } else if (name === 'shd') {
      read.fill = colour(attribute(one, 'fill'));
    }
  }
  return present(read);
}

/** Properties laid over others. */
export function over(base, more) {
  const both = {...base, ...more};
  for (const part of ['spacing', 'indent']) {
    if (base[part] && more[part]) {
      both[part] = {...base[part], ...more[part]};
    }
  }
  if (base.tabs && more.tabs) {
    const moved = new Set(more.tabs.map(tab => tab.at));
    both.tabs = [...base.tabs.filter(tab => !moved.has(tab.at)), ...more.tabs];
  }
  if (more.font && !more.fontTheme) {
    delete both.fontTheme;
  }
  return both;
}

/** The styles and numberings of one file. */
export class Look {
  #styles = new Map();
  #defaults = {paragraph: {}, text: {}};
  #themeFonts = {};
  #numbering;

  constructor({styles, numbering, theme}) {
    this.#readStyles(styles);
    this.#readTheme(theme);
    this.#numbering = new Numbering(numbering);
  }

  #readStyles(xml) {
    const root = xml && xml.documentElement;
    const defaults = child(root, 'docDefaults');
    this.#defaults.paragraph = paragraphProperties(child(child(defaults, 'pPrDefault'), 'pPr'));
    this.#defaults.text = textProperties(child(child(defaults, 'rPrDefault'), 'rPr'));
    for (const style of children(root, 'style')) {
      const id = attribute(style, 'styleId');
      const kept = {
        basedOn: value(style, 'basedOn'),
        name: value(style, 'name'),
        paragraph: paragraphProperties(child(style, 'pPr')),
        text: textProperties(child(style, 'rPr')),
        table: style,
      };
      this.#styles.set(id, kept);
      if (attribute(style, 'type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'default'))) {
        this.usual = id;
      }
    }
  }

  #readTheme(xml) {
    for (const kind of ['major', 'minor']) {
      const font = xml && [...xml.getElementsByTagName('*')].find(e => e.localName === `${kind}Font`);
      this.#themeFonts[kind] = font ? attribute(child(font, 'latin'), 'typeface') : null;
    }
  }

  #chain(id) {
    const chain = [];
    for (let style = this.#styles.get(id); style && chain.length < 20; style = this.#styles.get(style.basedOn)) {
      chain.unshift(style);
    }
    return chain;
  }

  /** A table style's element; null if it has none. */
  tableStyle(id) {
    return this.#styles.has(id) ? this.#styles.get(id).table : null;
  }

  /** All that holds for a paragraph and for the text in it: {paragraph, text, number}. */
  paragraph(pPr) {
    const own = paragraphProperties(pPr);
    const chain = this.#chain(own.style || this.usual);
    let paragraph = this.#defaults.paragraph;
    let text = this.#defaults.text;
    let styled = {};
    for (const style of chain) {
      styled = over(styled, style.paragraph);
      text = over(text, style.text);
    }
    const number = this.#numbering.next(own.number || styled.number);
    const direct = Boolean(own.number);
    paragraph = over(paragraph, number && !direct ? over(number.paragraph, styled) : styled);
    paragraph = over(paragraph, number && direct ? over(number.paragraph, own) : own);
    paragraph.style = own.style || this.usual;
    return {paragraph, text, number};
  }

  /** All that holds for a run in such a paragraph. */
  run(text, rPr) {
    const own = textProperties(rPr);
    const styled = this.#chain(own.style).reduce((sum, style) => over(sum, style.text), {});
    return over(over(text, styled), own);
  }

  /** The CSS list of a run's font and those that stand in for it. */
  family(text) {
    const theme = text.fontTheme ? this.#themeFonts[text.fontTheme.startsWith('major') ? 'major' : 'minor'] : null;
    const font = theme || text.font || 'Times New Roman';
    return [font, ...(FAMILIES[font] || ['serif'])].map(name => /^[a-z-]+$/.test(name) ? name : JSON.stringify(name)).join(', ');
  }
}

/** Counts the numbers of lists, in the order in which paragraphs come. */
class Numbering {
  #abstract = new Map();
  #numbers = new Map();
  #counts = new Map();
  #begun = new Set();

  constructor(xml) {
    const root = xml && xml.documentElement;
    for (const one of children(root, 'abstractNum')) {
      this.#abstract.set(attribute(one, 'abstractNumId'), levels(one));
    }
    for (const one of children(root, 'num')) {
      this.#numbers.set(attribute(one, 'numId'), {
        abstract: value(one, 'abstractNumId'),
        starts: new Map(children(one, 'lvlOverride')
          .filter(o => child(o, 'startOverride'))
          .map(o => [Number(attribute(o, 'ilvl')), Number(value(o, 'startOverride'))])),
      });
    }
  }

  /** The next number of a list: {label, text, paragraph, suffix}; null where there is none. */
  next(wanted) {
    const number = wanted && this.#numbers.get(wanted.id);
    const list = number && this.#abstract.get(number.abstract);
    const level = list && list.get(wanted.level);
    if (!level) {
      return null;
    }
    const label = this.#label(list, level, this.#count(number, wanted, list));
    return {label, text: level.text, paragraph: level.paragraph, suffix: level.suffix};
  }

  #count(number, {id, level}, list) {
    const counts = this.#counts.get(number.abstract) || [];
    this.#counts.set(number.abstract, counts);
    const start = number.starts.get(level);
    const first = !this.#begun.has(`${id} ${level}`);
    this.#begun.add(`${id} ${level}`);
    counts[level] = first && start !== undefined
      ? start : counts[level] === undefined ? list.get(level).start : counts[level] + 1;
    counts.length = level + 1;
    return counts;
  }

  #label(list, level, counts) {
    if (level.format === 'bullet') {
      return BULLETS[level.label] || (/[\uE000-\uF8FF]/.test(level.label) ? '\u2022' : level.label);
    }
    return level.label.replace(/%(\d)/g, (all, digit) => {
      const at = Number(digit) - 1;
      const shown = list.get(at);
      return formatted(counts[at] ?? (shown ? shown.start : 1), shown ? shown.format : 'decimal');
    });
  }
}

function levels(element) {
  return new Map(children(element, 'lvl').map(one => [Number(attribute(one, 'ilvl')), {
    start: Number(value(one, 'start') || 1),
    format: value(one, 'numFmt') || 'decimal',
    label: value(one, 'lvlText') || '',
    suffix: value(one, 'suff') || 'tab',
    paragraph: paragraphProperties(child(one, 'pPr')),
    text: textProperties(child(one, 'rPr')),
  }]));
}

/** A number as Word writes it in a format. */
export function formatted(number, format) {
  switch (format) {
    case 'upperLetter':
      return String.fromCharCode(65 + (number - 1) % 26).repeat(Math.floor((number - 1) / 26) + 1);
    case 'lowerLetter':
      return formatted(number, 'upperLetter').toLowerCase();
    case 'upperRoman':
      return formatted(number, 'lowerRoman').toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'none':
      return '';
    default:
      return String(number);
  }
}

function roman(number) {
  const signs = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
    [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let rest = number;
  let text = '';
  for (const [worth, sign] of signs) {
    for (; rest >= worth; rest -= worth) {
      text += sign;
    }
  }
  return text;
}
