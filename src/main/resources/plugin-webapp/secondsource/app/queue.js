/*
 * The claims that await an editor, the most urgent first.
 */
import { make, words } from './elements.js';
import { GRADES, TASKS } from './labels.js';
import { distance, isPast, utc } from './time.js';

const URGENCY = [[100, 'hold'], [80, 'block'], [60, 'review'], [40, 'warn'], [0, 'info']];

export function asked(task) {
  return TASKS[task] ?? 'Nothing is asked';
}

function urgency(priority) {
  return URGENCY.find(([least]) => priority >= least)[1];
}

export function due(instant, now) {
  const late = isPast(instant, now);
  return make('span', { class: late ? 'ss-late' : null, title: utc(instant) },
    late ? `was due ${distance(instant, now)}` : `due ${distance(instant, now)}`);
}

export function validUntil(instant, now) {
  return make('span', { title: utc(instant) },
    isPast(instant, now) ? `to be assessed again since ${utc(instant)}` : `valid until ${utc(instant)}`);
}

function entry(one, now, chosen, choose) {
  const level = urgency(one.priority);
  return make('li', {},
    make('button', { type: 'button', class: 'ss-entry', 'data-claim': one.id, 'aria-current': one.id === chosen ? 'true' : null,
      click: () => choose(one.id) },
      make('span', { class: 'ss-row' },
        make('span', { class: `ss-level ss-${level}` }, level),
        make('span', { class: 'ss-asked' }, asked(one.task)),
        one.due && due(one.due, now)),
      words(one.sentence, 'span', { class: 'ss-sentence' }),
      make('span', { class: 'ss-row ss-faint' },
        make('span', {}, `${GRADES[one.grade][0]} · `, words(one.range)),
        one.validUntil && validUntil(one.validUntil, now)),
      one.worked.length > 0 ? make('span', { class: 'ss-faint' }, 'You worked on this one: somebody else approves it.') : null));
}

export function queueList(queue, chosen, choose) {
  if (queue.entries.length === 0) {
    return make('p', { class: 'ss-empty' }, 'No claim awaits an editor. What comes next appears here by itself.');
  }
  return make('div', {},
    make('ol', { class: 'ss-queue' }, queue.entries.map((one) => entry(one, queue.now, chosen, choose))),
    queue.more ? make('p', { class: 'ss-faint' }, 'There are more; they appear as these are decided.') : null);
}
