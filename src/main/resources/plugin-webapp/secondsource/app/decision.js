/*
 * The decision: typed in place, and never overwritten by what happens elsewhere.
 */
import { fill, make, trouble, words } from './elements.js';
import { ACTS, WORKED } from './labels.js';

/* What was typed and not sent, by claim: it outlives the page, though not the tab. */
const drafts = new Map();

function choice(one, draft, onChoose) {
  const [label, meaning] = ACTS[one.act];
  const barred = one.bars.length > 0;
  const input = make('input', { type: 'radio', name: 'ss-act', value: one.act, disabled: barred,
    checked: !barred && draft.act === one.act, change: () => onChoose(one.act) });
  return make('label', { class: barred ? 'ss-choice ss-barred' : 'ss-choice' }, input,
    make('span', {}, make('strong', {}, label), ' ',
      barred ? one.bars.map((bar) => words(bar, 'span', { class: 'ss-bar' })) : make('span', { class: 'ss-faint' }, meaning)));
}

function worked(sheet) {
  if (sheet.worked.length === 0) {
    return null;
  }
  const did = sheet.worked.map((one) => WORKED[one]).join(' and ');
  return make('p', { class: 'ss-notice' }, `You ${did} this claim, so somebody else says it in public.`);
}

/**
 * The form. `sheet` is a function: the claim as the reader sees it when the form is sent.
 */
export function decisionForm(sheet, desk, after) {
  const { id, choices } = sheet();
  const draft = drafts.get(id) ?? { act: null, reason: '' };
  drafts.set(id, draft);
  const answer = make('div', { 'aria-live': 'polite' });
  const submit = make('button', { type: 'submit', class: 'ss-submit' }, 'Choose what happens');
  const reason = make('textarea', { id: 'ss-reason', rows: '4', maxlength: '4000',
    input: () => { draft.reason = reason.value; } });
  reason.value = draft.reason;

  const choose = (act) => {
    draft.act = act;
    submit.textContent = act ? ACTS[act][2] : 'Choose what happens';
  };
  const allowed = (act) => sheet().choices.some((one) => one.act === act && one.bars.length === 0);
  choose(allowed(draft.act) ? draft.act : null);

  async function send(event) {
    event.preventDefault();
    const missing = !draft.act ? 'Choose what happens.' : !draft.reason.trim() ? 'Write why: the reason is kept with the claim.' : null;
    if (missing) {
      fill(answer, trouble({ reasons: [missing] }));
      (draft.act ? reason : form.querySelector('input:not(:disabled)'))?.focus();
      return;
    }
    submit.disabled = true;
    try {
      const seen = sheet();
      const happened = await desk.decide(id, { task: seen.task, act: draft.act, reason: draft.reason,
        verdict: seen.verdict, wording: seen.wording });
      drafts.delete(id);
      after.done(id, seen.sentence, happened);
    } catch (failure) {
      fill(answer, trouble(failure));
      submit.disabled = false;
      after.refused();
    }
  }

  const form = make('form', { class: 'ss-decision', submit: send, novalidate: true },
    make('h3', {}, 'Your decision'),
    worked(sheet()),
    make('fieldset', {}, make('legend', { class: 'ss-unseen' }, 'What happens'),
      choices.map((one) => choice(one, draft, choose))),
    make('label', { for: 'ss-reason' }, make('strong', {}, 'Reason'), ' ', make('span', { class: 'ss-faint' }, 'required')),
    reason, answer,
    choices.some((one) => one.bars.length === 0) ? submit : make('p', { class: 'ss-notice' }, 'Nothing here is yours to decide.'));
  return form;
}
