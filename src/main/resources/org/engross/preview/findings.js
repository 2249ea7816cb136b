// What is wrong with the draft, in the words of the command line, and the command that writes it.

import {counted, keep, listed, make, part} from './parts.js';

const LEVELS = ['error', 'warning', 'info'];

/** "1 error and 2 warnings", or "no problems". */
export function summary(problems) {
  const of = level => problems.filter(problem => problem.level === level).length;
  return listed([counted(of('error'), 'error'), counted(of('warning'), 'warning'), counted(of('info'), 'remark')]) || 'no problems';
}

/** Lists the problems, each with its place. */
export function showProblems(problems) {
  const words = problems.length === 0 ? '' : summary(problems);
  part('count').textContent = words;
  part('count-small').textContent = problems.length === 0 ? '' : `(${problems.length})`;
  part('no-problems').hidden = problems.length > 0;
  keep(part('problems'), problems.map((problem, at) => ({...problem, at})), ({at, ...problem}) => `${at} ${JSON.stringify(problem)}`,
    problemItem, () => undefined);
}

function problemItem(problem) {
  const item = make('li');
  const message = make('p', 'message');
  message.append(make('span', `level ${LEVELS.includes(problem.level) ? problem.level : 'info'}`, problem.level), ' ', problem.message);
  if (problem.rule) {
    message.append(' ', make('span', 'rule-id', `[${problem.rule}]`));
  }
  item.append(message);
  if (problem.place) {
    item.append(make('p', 'place', problem.place));
  }
  if (problem.excerpt.trim()) {
    const quoted = make('pre', '', caret(problem));
    quoted.tabIndex = 0;
    quoted.setAttribute('aria-label', 'The line');
    item.append(quoted);
  }
  if (problem.remedy) {
    item.append(make('p', 'remedy', problem.remedy));
  }
  return item;
}

/** The line, and a mark under the letter that is meant. */
function caret({excerpt, column}) {
  if (column < 1) {
    return excerpt;
  }
  const before = excerpt.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return `${excerpt}\n${before}^`;
}

/** Shows the command, an option never broken at its hyphens; it can be copied. */
export function showCommand(command, isFinal) {
  const words = command.split(' ').flatMap(word => [' ', make('span', 'word', word)]);
  part('command').replaceChildren(...words.slice(1));
  part('command-hint').textContent = isFinal ? '' : 'With --final it makes a clean copy, without the DRAFT mark.';
}

/** Copies the command, and says so on the button. */
export async function copyCommand(say) {
  const button = part('copy');
  try {
    await navigator.clipboard.writeText(part('command').textContent);
    say('Command copied.');
    button.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(part('command'));
    say('The command is selected; copy it with the keyboard.');
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}
