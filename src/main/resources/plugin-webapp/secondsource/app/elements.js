/*
 * Elements from data. Text goes in as text, never as markup.
 */

/* Characters that hide, or turn the order of what is read: shown by their number. */
const HIDDEN = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}])/u;

/** Makes an element; children are elements or text, and what is null is left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** What people wrote: in its own direction, with every hidden character visible. */
export function words(text, tag = 'span', attributes = {}) {
  const parts = text
    .split(HIDDEN)
    .map((part) => (part && HIDDEN.test(part) ? make('span', { class: 'ss-hidden-character' }, code(part)) : part));
  return make(tag, { dir: 'auto', ...attributes }, parts);
}

function code(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Puts others in the place of an element's children. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

/** Says why something didn't happen: a failure that carries its reasons, or any other. */
export function trouble(failure) {
  const reasons = failure.reasons ?? [String(failure)];
  return make('div', { class: 'ss-trouble', role: 'alert' }, reasons.map((reason) => words(reason, 'p')));
}
