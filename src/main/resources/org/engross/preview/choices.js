// What the draft is made of: which draft is shown, for whom, and the points, as boxes to tick.

import {isLike, keep, make, part} from './parts.js';

const SEARCHED_FROM = 9;

/** The lists at the side. It calls back with what is chosen: {show}, {find}, {to} or {points}. */
export class Choices {
  #choose;
  #scene = null;
  #find = {person: '', point: ''};

  constructor(choose) {
    this.#choose = choose;
    part('find-draft').addEventListener('input', event => this.#choose({find: event.target.value}));
    for (const what of ['person', 'point']) {
      part(`find-${what}`).addEventListener('input', event => {
        this.#find[what] = event.target.value;
        this.#drawPeople();
        this.#drawLibrary();
      });
    }
    part('own-points').addEventListener('click', () => {
      this.#choose({points: null});
      part('chosen-head').parentElement.querySelector('button, input')?.focus();
    });
  }

  /** Shows what a scene says; every box stays where it is. */
  show(scene, choice) {
    this.#scene = scene;
    part('own-points').hidden = choice.points === null;
    this.#drawDrafts(choice);
    this.#drawPeople();
    this.#drawChosen();
    this.#drawLibrary();
  }

  /** Says beside each draft what is wrong with it. */
  mark(survey) {
    for (const row of part('drafts-list').querySelectorAll('.row')) {
      const found = survey[row.dataset.key];
      const note = row.querySelector('.found');
      note.className = `found ${found && found.errors ? 'error' : 'warning'}`;
      note.textContent = found ? [noun(found.errors, 'error'), noun(found.warnings, 'warning')].filter(Boolean).join(', ') : '';
      note.hidden = !note.textContent;
    }
  }

  #drawDrafts(choice) {
    const {drafts, shown, count, matching} = this.#scene;
    part('drafts').hidden = count < 2;
    part('drafts-count').textContent = count.toLocaleString('en-US');
    part('drafts-search').hidden = count < SEARCHED_FROM;
    if (document.activeElement !== part('find-draft')) {
      part('find-draft').value = choice.find;
    }
    const hint = part('drafts-hint');
    hint.textContent = matching === 0 ? 'No draft has these words.'
      : matching > drafts.length ? `The first ${drafts.length} of ${matching.toLocaleString('en-US')}. Others are found by their words.` : '';
    hint.hidden = !hint.textContent;
    keep(part('drafts-list'), count < 2 ? [] : drafts, draft => draft.name, draft => {
      const row = choiceRow('radio', 'draft', draft.name);
      row.querySelector('.more').append(make('span', 'kind'), make('span', 'found'));
      row.querySelector('input').addEventListener('change', () => this.#choose({show: draft.name}));
      return row;
    }, (row, draft) => {
      row.querySelector('.name').textContent = draft.to.join(', ') || draft.whose || draft.template;
      row.querySelector('.kind').textContent = draft.template + (draft.whose && draft.to.length > 0 ? ` of ${draft.whose}` : '');
      row.querySelector('input').checked = Boolean(shown) && shown.name === draft.name;
    });
  }

  #drawPeople() {
    const {recipients, to} = this.#scene;
    part('people').hidden = recipients.length === 0;
    part('people-search').hidden = recipients.length < SEARCHED_FROM;
    const like = recipients.filter(one => isLike(`${one.id} ${one.name} ${one.office}`, this.#find.person));
    const hint = part('people-hint');
    hint.textContent = recipients.length > 0 && like.length === 0 ? 'No recipient has these words.' : '';
    hint.hidden = !hint.textContent;
    keep(part('people-list'), like.slice(0, 600), one => one.id, one => {
      const row = choiceRow('checkbox', 'to', one.id);
      row.querySelector('.name').textContent = one.name;
      row.querySelector('.more').append(make('span', '', one.office || one.id));
      row.querySelector('input').addEventListener('change', event =>
        this.#choose({to: ticked(this.#scene.to, one.id, event.target.checked)}));
      return row;
    }, (row, one) => {
      row.querySelector('input').checked = to.includes(one.id);
    });
  }

  #drawChosen() {
    const {chosen, points} = this.#scene;
    const titles = new Map(points.map(point => [point.id, point.title]));
    part('chosen-none').hidden = chosen.length > 0;
    keep(part('chosen'), chosen, id => id, id => {
      const item = make('li');
      item.append(make('span', 'name'),
        this.#mover('\u2191', 'Move up', id, -1), this.#mover('\u2193', 'Move down', id, 1));
      return item;
    }, (item, id) => {
      const title = titles.get(id) || id;
      item.querySelector('.name').textContent = title;
      item.querySelectorAll('button').forEach((button, at) => {
        const end = chosen[at === 0 ? 0 : chosen.length - 1] === id;
        button.setAttribute('aria-label', `${button.dataset.words}: ${title}`);
        button.setAttribute('aria-disabled', String(end));
        button.hidden = chosen.length < 2;
      });
    });
  }

  #mover(sign, words, id, by) {
    const button = make('button', '', sign);
    button.type = 'button';
    button.dataset.words = words;
    button.title = words;
    button.addEventListener('click', () => {
      const order = [...this.#scene.chosen];
      const at = order.indexOf(id);
      if (order[at + by] !== undefined) {
        [order[at], order[at + by]] = [order[at + by], order[at]];
        this.#scene.chosen = order;
        this.#drawChosen();
        this.#choose({points: order});
      }
    });
    return button;
  }

  #drawLibrary() {
    const {points} = this.#scene;
    part('library-search').hidden = points.length < SEARCHED_FROM;
    const like = points.filter(point => isLike(`${point.id} ${point.title} ${point.topic}`, this.#find.point));
    part('library-hint').hidden = like.length > 0 || points.length === 0;
    const topics = [...new Set(like.map(point => point.topic))];
    keep(part('library'), topics, topic => topic, topic => {
      const group = make('fieldset', 'topic');
      group.append(make('legend', '', capital(topic)));
      return group;
    }, (group, topic) => this.#drawTopic(group, like.filter(point => point.topic === topic)));
  }

  #drawTopic(group, points) {
    keep(group, points, point => point.id, point => {
      const row = choiceRow('checkbox', 'point', point.id);
      row.querySelector('.more').append(make('span', 'id'), make('span', 'asks', 'asks this recipient'), make('span', 'warning', 'out of date'));
      row.querySelector('input').addEventListener('change', event =>
        this.#choose({points: ticked(this.#scene.chosen, point.id, event.target.checked)}));
      return row;
    }, (row, point) => {
      row.querySelector('.name').textContent = point.title;
      row.querySelector('.id').textContent = point.id;
      row.querySelector('.asks').hidden = !point.asks;
      row.querySelector('.warning').hidden = !point.passed;
      row.querySelector('input').checked = this.#scene.chosen.includes(point.id);
    });
  }
}

/** A box or a button with its words. */
function choiceRow(type, name, value) {
  const row = make('label', 'row');
  const input = make('input');
  Object.assign(input, {type, name, value});
  row.append(input, make('span', 'name'), make('span', 'more'));
  return row;
}

/** What is chosen after a tick: a new one comes last. */
function ticked(chosen, id, isOn) {
  const others = chosen.filter(one => one !== id);
  return isOn ? [...others, id] : others;
}

function noun(number, word) {
  return number ? `${number} ${word}${number === 1 ? '' : 's'}` : '';
}

function capital(topic) {
  const words = topic.replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
}
