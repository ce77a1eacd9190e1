/*
 * The head of the queue on Cockpit's dashboard.
 */
import { fill, make, trouble, words } from './elements.js';
import { asked, due } from './queue.js';

const SHOWN = 5;

function line(one, now) {
  return make('li', {}, make('a', { class: 'ss-link', href: `#/claims?claim=${encodeURIComponent(one.id)}` }, words(one.sentence)),
    make('span', { class: 'ss-faint' }, ` ${asked(one.task)}, `, one.due && due(one.due, now)));
}

function content(queue) {
  const more = queue.entries.length - SHOWN;
  return [
    make('h3', {}, 'Claims that await an editor'),
    queue.entries.length === 0 ? make('p', {}, 'None at the moment.')
      : make('ol', { class: 'ss-plain' }, queue.entries.slice(0, SHOWN).map((one) => line(one, queue.now))),
    make('p', {}, make('a', { class: 'ss-link', href: '#/claims' }, more > 0 ? `All claims, ${more} more` : 'All claims'))
  ];
}

export function openCard(node, desk) {
  const card = make('div', { class: 'ss-desk ss-card' }, make('p', {}, 'Loading the claims …'));
  node.append(card);
  desk.queue().then((queue) => fill(card, content(queue)), (failure) => fill(card, trouble(failure)));
  return () => card.remove();
}
