// The pages in the middle: drawn here from the Word file, or printed by LibreOffice.

import {WordPackage} from './package.js';
import {Drawing} from './draw.js';
import {layOut} from './pages.js';
import {make, part} from './parts.js';

const PIXELS = 96 / 72;
const SURE = ['Symbol', 'Wingdings'];

/** What stands in the middle of the window. */
export class Paper {
  #drawing = null;
  #turn = 0;
  #size = 'fit';

  constructor() {
    for (const input of document.querySelectorAll('input[name="size"]')) {
      input.addEventListener('change', () => {
        this.#size = input.value;
        this.#scale();
      });
    }
    new ResizeObserver(() => this.#scale()).observe(part('paper'));
  }

  /** Whether a draft was ever drawn. */
  get isDrawn() {
    return this.#drawing !== null;
  }

  /**
   * Draws a Word file, all pages at once.
   *
   * @return how many pages it has; 0 if a later file came before this one was drawn
   */
  async draw(bytes) {
    const turn = ++this.#turn;
    const drawing = new Drawing(await WordPackage.open(bytes));
    const bench = make('div', 'bench');
    bench.setAttribute('aria-hidden', 'true');
    part('bench').append(bench);
    const pages = await layOut(drawing, bench);
    bench.remove();
    if (turn !== this.#turn) {
      drawing.close();
      return 0;
    }
    this.#show(pages);
    this.#drawing?.close();
    this.#drawing = drawing;
    this.#nameFonts(drawing.fonts);
    return pages.length;
  }

  #show(pages) {
    const hidden = part('pages');
    const focused = hidden.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    hidden.replaceChildren(...pages.map(page => {
      const sheet = make('div', 'sheet');
      sheet.append(page);
      return sheet;
    }));
    this.#scale();
    if (focused) {
      hidden.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({preventScroll: true});
    }
    part('pages-count').textContent = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  }

  #scale() {
    const room = part('pages').clientWidth;
    for (const sheet of part('pages').children) {
      const page = sheet.firstElementChild;
      const width = Number.parseFloat(page.style.width) * PIXELS;
      const height = Number.parseFloat(page.style.height) * PIXELS;
      const scale = this.#size === 'full' || room === 0 ? 1 : Math.min(1.25, room / width);
      page.style.transform = `scale(${scale})`;
      sheet.style.width = `${width * scale}px`;
      sheet.style.height = `${height * scale}px`;
    }
  }

  /** Says which fonts of the file this machine lacks: with others, pages may end elsewhere. */
  #nameFonts(fonts) {
    const missing = [...fonts].filter(font => !SURE.includes(font) && !isThere(font));
    const words = missing.length === 0 ? '' : `This machine lacks the font ${missing.join(', ')}: in Word, lines and pages may end elsewhere.`;
    part('fonts').textContent = words;
    part('fonts').hidden = !words;
  }

  /** Says that what is seen is older than the order, and why. */
  stale(words) {
    part('stale').textContent = words;
    part('stale').hidden = !words;
    part('paper').classList.toggle('is-stale', Boolean(words));
  }

  /** Says why there is no page to be seen. */
  empty(head, text) {
    part('empty-head').textContent = head;
    part('empty-text').textContent = text;
    part('empty').hidden = !head;
    if (head) {
      part('pages').replaceChildren();
      part('pages-count').textContent = '';
      part('fonts').hidden = true;
      this.#drawing?.close();
      this.#drawing = null;
      this.#turn++;
    }
  }
}

/** Fonts with the same widths, under the name that Linux gives them. */
const TWINS = {'Times New Roman': 'Liberation Serif', Arial: 'Liberation Sans', 'Courier New': 'Liberation Mono', Calibri: 'Carlito', Cambria: 'Caladea'};

function isThere(font) {
  const widths = name => ['serif', 'monospace'].map(other => measured(name ? `"${name.replace(/"/g, '')}", ${other}` : other));
  const usual = widths('');
  const differs = name => Boolean(name) && widths(name).some((width, at) => width !== usual[at]);
  return differs(font) || differs(TWINS[font]);
}

let pen = null;

function measured(family) {
  pen = pen || document.createElement('canvas').getContext('2d');
  pen.font = `40px ${family}`;
  return pen.measureText('Engrossed, WMil1 0236').width;
}
