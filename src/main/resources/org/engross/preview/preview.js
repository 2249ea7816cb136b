// The window: asks the server what there is to see, shows it, and asks again when a file is saved or a box is ticked.
// What is chosen stays in the window's own address, so that a reload shows the same; no file changes.

import {Choices} from './choices.js';
import {copyCommand, showCommand, showProblems, summary} from './findings.js';
import {Paper} from './paper.js';
import {part} from './parts.js';

const PATIENCE = 350;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const paper = new Paper();
const choices = new Choices(choose);
const choice = chosenBefore();
let scene = null;
let word = null;
let asked = new AbortController();
let slow = 0;

/** The choice that the address of the window carries. */
function chosenBefore() {
  const query = new URLSearchParams(location.search);
  const list = name => query.has(name) ? query.get(name).split(',').filter(Boolean) : null;
  return {show: query.get('show') || '', find: query.get('find') || '', to: list('to'), points: list('points')};
}

function query() {
  const words = new URLSearchParams();
  if (choice.show) {
    words.set('show', choice.show);
  }
  if (choice.find) {
    words.set('find', choice.find);
  }
  for (const name of ['to', 'points']) {
    if (choice[name] !== null) {
      words.set(name, choice[name].join(','));
    }
  }
  return words.toString().replace(/%2C/g, ',');
}

function choose(change) {
  Object.assign(choice, change);
  redraw();
}

function say(words) {
  part('status').textContent = words;
}

async function redraw() {
  asked.abort();
  asked = new AbortController();
  const {signal} = asked;
  history.replaceState(null, '', query() ? `/?${query()}` : '/');
  clearTimeout(slow);
  slow = setTimeout(() => say('Drawing …'), PATIENCE);
  try {
    const answer = await fetch(`/scene?${query()}`, {signal});
    if (!answer.ok) {
      refused(answer.status, await answer.text());
      return;
    }
    await show(await answer.json(), signal);
    await survey(signal);
  } catch (error) {
    if (error.name !== 'AbortError') {
      lost(error);
    }
  } finally {
    if (!signal.aborted) {
      clearTimeout(slow);
    }
  }
}

async function show(now, signal) {
  scene = now;
  heading();
  choices.show(scene, choice);
  showProblems(scene.problems);
  showCommand(scene.command, scene.final);
  part('save-pdf').hidden = !scene.canPrint;
  part('makers').hidden = !scene.canPrint;
  word = scene.word ? bytes(scene.word) : null;
  for (const id of ['save-word', 'save-text', 'save-pdf']) {
    part(id).setAttribute('aria-disabled', String(!word));
  }
  const pages = await pagesOf(word);
  if (!signal.aborted) {
    clearTimeout(slow);
    const done = document.body.dataset.generation ? 'Redrawn' : 'Drawn';
    say(`${word ? `${done}: ${pages === 1 ? '1 page' : `${pages} pages`}` : 'Not drawn'}, ${summary(scene.problems)}.`);
    document.body.dataset.generation = String(scene.generation);
  }
}

function heading() {
  const {shown} = scene;
  const whom = shown && shown.to.length > 0 ? ` to ${shown.to.join(' and ')}` : '';
  const title = shown ? `${shown.template}${whom}${shown.whose ? ` of ${shown.whose}` : ''}` : 'No draft yet';
  part('title').textContent = title;
  part('office').textContent = `Engross preview · ${scene.office}`;
  document.title = `${title} · Engross preview`;
}

async function pagesOf(file) {
  if (file) {
    paper.empty('', '');
    paper.stale('');
    printed();
    return paper.draw(file);
  }
  const hasErrors = scene.problems.some(problem => problem.level === 'error');
  if (scene.chosen.length === 0) {
    paper.stale('');
    paper.empty('No points are chosen', 'Tick one at the side, and the draft appears here.');
  } else if (scene.recipients.length > 0 && scene.to.length === 0) {
    paper.stale('');
    paper.empty('Nobody is addressed', 'Tick a recipient at the side, and the draft appears here.');
  } else if (paper.isDrawn) {
    paper.stale('This is the last good draft. What is ordered now has errors, which are named beside it; mend them and it is drawn anew.');
  } else {
    paper.empty('Nothing to show yet', hasErrors ? 'The order has errors, which are named beside it. Mend them, save, and the draft appears here.' : 'This order makes no draft.');
  }
  return 0;
}

/** What is wrong with the other drafts takes longer to find, and is told when it is known. */
async function survey(signal) {
  if (scene.count > 1) {
    const answer = await fetch(`/survey?${query()}`, {signal});
    choices.mark(answer.ok ? await answer.json() : {});
  }
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}

// What can go wrong with the server itself.

function refused(status, sentence) {
  clearTimeout(slow);
  if (status === 403) {
    gone('This window was not let in. Open the address that engross preview printed last.');
  } else {
    say('Not drawn.');
    paper.stale(sentence);
  }
}

function lost(error) {
  clearTimeout(slow);
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    gone('The preview has stopped. Start engross preview again in the terminal, and open the address that it prints.');
  } else {
    say('Not drawn.');
    paper.stale(`This draft cannot be drawn here (${error.message}). The Word file itself can be downloaded.`);
  }
}

function gone(words) {
  part('gone').textContent = words;
  part('gone').hidden = false;
  say('');
}

function listen() {
  const news = new EventSource('/events');
  let told = 0;
  news.addEventListener('message', event => {
    part('gone').hidden = true;
    if (Number(event.data) !== told) {
      told = Number(event.data);
      if (!scene || told !== scene.generation) {
        redraw();
      }
    }
  });
  news.addEventListener('error', () => {
    setTimeout(() => {
      if (news.readyState !== EventSource.OPEN) {
        gone('The preview has stopped. Start engross preview again in the terminal, and open the address that it prints.');
      }
      if (news.readyState === EventSource.CLOSED) {
        setTimeout(listen, 2000);
      }
    }, 700);
  });
}

// Files to take along.

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(`Downloaded ${name}.`);
}

async function fetched(path, ending) {
  const name = `${scene.shown.name}${ending}`;
  say(`Making ${name} …`);
  const answer = await fetch(`${path}?${query()}`);
  if (answer.ok) {
    save(name, await answer.blob());
  } else {
    say(await answer.text());
  }
}

function onGood(id, action) {
  part(id).addEventListener('click', () => {
    if (word) {
      action();
    } else {
      say('There is no draft to download: the order has errors.');
    }
  });
}

onGood('save-word', () => save(`${scene.shown.name}.docx`, new Blob([word], {type: WORD})));
onGood('save-text', () => fetched('/draft.txt', '.txt'));
onGood('save-pdf', () => fetched('/draft.pdf', '.pdf'));
part('copy').addEventListener('click', () => copyCommand(say));

// Drawn or printed.

function printed() {
  const isPrinted = document.querySelector('input[name="maker"]:checked').value === 'printed' && Boolean(word);
  part('printed').hidden = !isPrinted;
  part('pages').hidden = isPrinted;
  if (isPrinted) {
    const source = `/draft.pdf?${query()}&generation=${scene.generation}#toolbar=0`;
    if (part('printed').getAttribute('src') !== source) {
      part('printed').setAttribute('src', source);
    }
  }
}

for (const input of document.querySelectorAll('input[name="maker"]')) {
  input.addEventListener('change', printed);
}

// One thing at a time in a narrow window.

for (const button of document.querySelectorAll('.views button')) {
  button.addEventListener('click', () => {
    document.body.dataset.view = button.dataset.view;
    for (const other of document.querySelectorAll('.views button')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  });
}
for (const [link, view] of [['#paper', 'draft'], ['#findings', 'findings']]) {
  document.querySelector(`.skips a[href="${link}"]`).addEventListener('click', event => {
    event.preventDefault();
    document.querySelector(`.views button[data-view="${view}"]`).click();
    part(link.slice(1)).focus();
  });
}

redraw();
listen();
