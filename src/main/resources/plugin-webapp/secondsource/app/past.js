/*
 * What was published, and what ended without: Cockpit itself can't show what has ended.
 */
import { make, words } from './elements.js';
import { GRADES, KINDS, PHASES } from './labels.js';
import { utc } from './time.js';

function link(path, id, label) {
  return make('a', { class: 'ss-link', href: `/${path}/${encodeURIComponent(id)}`, target: '_blank', rel: 'noopener' }, label);
}

function item(one) {
  return make('li', { class: 'ss-past' },
    words(one.sentence, 'h3'),
    make('p', { class: 'ss-faint' }, `${PHASES[one.phase]} · ${GRADES[one.grade][0]} · `, words(one.incident)),
    one.said ? words(one.said.wording, 'blockquote', { class: 'ss-wording' }) : make('p', {}, 'Nothing was published.'),
    one.said ? make('p', { class: 'ss-faint' }, `Revision ${one.said.number} (${KINDS[one.said.kind]}), approved by `,
      words(one.said.by), `, ${utc(one.said.at)}`) : null,
    make('p', {}, one.said ? link('publications', one.id, 'What the public reads') : null, link('claims', one.id, 'The full dossier')));
}

export function pastList(past) {
  return past.length === 0
    ? make('p', { class: 'ss-empty' }, 'Nothing was published yet, and nothing has ended.')
    : make('ul', { class: 'ss-plain' }, past.map(item));
}
