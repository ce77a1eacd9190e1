/*
 * One claim: what was found, what would be said, and what stands in the way.
 */
import { make, words } from './elements.js';
import { GRADES, KINDS, MANNERS } from './labels.js';
import { asked, due, validUntil } from './queue.js';
import { utc } from './time.js';

const UNFOLDED = 3;

function reason(one) {
  return make('li', { class: 'ss-finding' },
    make('span', { class: `ss-level ss-${one.severity.toLowerCase()}` }, one.severity.toLowerCase()),
    make('div', {}, words(one.sentence, 'p'),
      make('p', { class: 'ss-remedy' }, one.tried ? 'Tried: ' : 'To do: ', words(one.remedy)),
      one.answers.map((answer) => words(answer, 'p', { class: 'ss-remedy' }))));
}

function reasons(list) {
  return make('ul', { class: 'ss-findings' }, list.map(reason));
}

function findings(sheet) {
  const first = sheet.deciding.slice(0, UNFOLDED);
  const rest = [...sheet.deciding.slice(UNFOLDED), ...sheet.others];
  return make('section', {},
    make('h3', {}, 'What the rules found'),
    first.length > 0 ? reasons(first) : make('p', {}, 'Nothing that a person must look at.'),
    rest.length > 0 ? make('details', {}, make('summary', {}, `${rest.length} more, ${first.length > 0 ? 'lighter' : 'for information'}`), reasons(rest)) : null);
}

function wording(sheet) {
  const differs = sheet.said && sheet.said.wording !== sheet.wording;
  return make('section', {},
    make('h3', {}, differs ? 'What would be said now' : 'What will be said'),
    sheet.wording ? words(sheet.wording, 'blockquote', { class: 'ss-wording' })
      : make('p', { class: 'ss-wording' }, 'Nothing may be said: no account is in the range.'),
    sheet.said ? make('p', { class: 'ss-faint' },
      `${differs ? 'Published' : 'Published in the same words'} as revision ${sheet.said.number} (${KINDS[sheet.said.kind]}) by `,
      words(sheet.said.by), `, ${utc(sheet.said.at)}`) : null,
    differs ? words(sheet.said.wording, 'blockquote', { class: 'ss-wording ss-before' }) : null);
}

function accounts(sheet) {
  return make('section', {},
    make('h3', {}, 'Who says what'),
    make('ul', { class: 'ss-accounts' }, sheet.accounts.map((one) => make('li', {},
      words(one.words, 'strong'), ` (${GRADES[one.grade][0]}) – `,
      one.saidBy.length > 0 ? words(one.saidBy.join(', ')) : 'nobody who is named'))));
}

function comments(sheet) {
  return sheet.comments.length === 0 ? null : make('section', {},
    make('h3', {}, 'What was said about it'),
    make('ol', { class: 'ss-plain' }, sheet.comments.map((one) => make('li', {},
      make('p', { class: 'ss-faint' }, words(one.by, 'strong'), `, ${utc(one.at)}`),
      words(one.text, 'blockquote', { class: 'ss-comment' })))));
}

export function sheetView(sheet) {
  const [grade, meaning] = GRADES[sheet.grade];
  return make('div', {},
    make('p', { class: 'ss-row ss-faint' },
      make('span', { class: 'ss-asked' }, asked(sheet.task)),
      sheet.task && sheet.due && due(sheet.due, sheet.now),
      sheet.validUntil && validUntil(sheet.validUntil, sheet.now)),
    sheet.again && make('p', { class: 'ss-faint ss-again' }, `Assessed again ${utc(sheet.again)}, same verdict.`),
    words(sheet.sentence, 'h2', { class: 'ss-title', tabindex: '-1' }),
    make('p', { class: 'ss-faint' }, words(sheet.incident), ', ', words(sheet.place), ' · desk ', words(sheet.desk)),
    make('p', { class: 'ss-grade' }, make('strong', {}, words(sheet.range), ', ', grade), `: ${meaning}; ${MANNERS[sheet.manner]}`),
    wording(sheet),
    findings(sheet),
    accounts(sheet),
    comments(sheet),
    make('p', {}, make('a', { class: 'ss-link', href: `/claims/${encodeURIComponent(sheet.id)}`, target: '_blank', rel: 'noopener' },
      'The full dossier'), sheet.said ? make('a', { class: 'ss-link', href: `/publications/${encodeURIComponent(sheet.id)}`,
      target: '_blank', rel: 'noopener' }, 'What the public reads') : null));
}
