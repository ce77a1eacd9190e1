/*
 * The editors' page: the queue, the claim that was chosen, and what was published.
 */
import { fill, make, trouble, words } from './elements.js';
import { decisionForm } from './decision.js';
import { pastList } from './past.js';
import { queueList } from './queue.js';
import { sheetView } from './sheet.js';

const EVERY = 10000;

const WAITING = 'Await an editor';

const PAST = 'Published and closed';

function asked() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('claim');
}

/** Whether an editor would decide on something else than what is on the screen. */
function differs(one, other) {
  return one.task !== other.task || other.since > one.verdict
    || JSON.stringify(one.choices) !== JSON.stringify(other.choices);
}

class ClaimsPage {
  constructor(root, desk) {
    this.desk = desk;
    this.root = root;
    this.chosen = asked();
    this.sheet = null;
    this.list = make('div', { class: 'ss-list' }, make('p', {}, 'Loading the claims …'));
    this.news = make('div', { role: 'status' });
    this.notice = make('div', {});
    this.facts = make('div', {});
    this.form = make('div', {});
    this.claim = make('article', { class: 'ss-claim' }, this.backButton(), this.notice,
      make('div', { class: 'ss-both' }, this.facts, this.form));
    this.past = make('div', { role: 'tabpanel', 'aria-label': PAST, hidden: true });
    this.waiting = make('div', { class: 'ss-columns', role: 'tabpanel', 'aria-label': WAITING }, this.list, this.claim);
    this.tabs = [this.tab(WAITING, () => this.showWaiting()), this.tab(PAST, () => this.showPast())];
    fill(root, make('div', { class: 'ss-tabs', role: 'tablist', 'aria-label': 'Claims' }, this.tabs), this.news, this.waiting, this.past);
    this.select(0);
  }

  tab(label, show) {
    return make('button', { type: 'button', role: 'tab', click: show }, label);
  }

  backButton() {
    return make('button', { type: 'button', class: 'ss-back', click: () => this.close() }, '← All that await an editor');
  }

  select(index) {
    this.tabs.forEach((tab, place) => tab.setAttribute('aria-selected', String(place === index)));
    this.waiting.hidden = index !== 0;
    this.past.hidden = index !== 1;
  }

  async open() {
    await this.refresh();
    const first = this.queue?.entries[0]?.id;
    if (this.chosen) {
      await this.choose(this.chosen, false);
    } else if (first && matchMedia('(min-width: 60rem)').matches) {
      await this.choose(first, false);
    } else {
      this.close();
    }
  }

  showWaiting() {
    this.select(0);
    this.refresh();
  }

  async showPast() {
    this.select(1);
    try {
      fill(this.past, pastList(await this.desk.past()));
    } catch (failure) {
      fill(this.past, trouble(failure));
    }
  }

  async refresh() {
    try {
      this.queue = await this.desk.queue();
      this.showQueue();
      await this.compare();
    } catch (failure) {
      fill(this.queue ? this.notice : this.list, trouble(failure));
    }
  }

  showQueue() {
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.claim : null;
    fill(this.list, queueList(this.queue, this.chosen, (id) => {
      fill(this.news);
      this.choose(id, true);
    }));
    if (focused) {
      this.list.querySelector(`[data-claim="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  /** What others did to the claim on the screen: it is told, and shown when asked for. */
  async compare() {
    const shown = this.sheet;
    const entry = this.queue.entries.find((one) => one.id === shown?.id);
    if (!shown || entry?.verdict === shown.verdict && entry.task === shown.task) {
      fill(this.notice);
      return;
    }
    const latest = await this.desk.sheet(shown.id);
    if (this.sheet !== shown) {
      return;
    }
    if (differs(shown, latest)) {
      fill(this.notice, this.changed(latest));
    } else {
      this.sheet = latest;
      fill(this.facts, sheetView(latest));
    }
  }

  changed(latest) {
    const text = latest.task ? 'This claim has changed since you opened it.' : 'Somebody else decided on this claim.';
    return make('div', { class: 'ss-notice', role: 'alert' }, make('p', {}, `${text} What you typed is kept.`),
      make('button', { type: 'button', class: 'ss-plain-button', click: () => this.show(latest) }, 'Show the claim as it is now'));
  }

  async choose(id, focus) {
    this.chosen = id;
    this.root.classList.add('ss-reading');
    this.showQueue();
    try {
      const sheet = await this.desk.sheet(id);
      if (this.chosen === id) {
        this.show(sheet);
        if (focus) {
          this.facts.querySelector('.ss-title').focus();
        }
      }
    } catch (failure) {
      this.sheet = null;
      fill(this.facts, trouble(failure));
      fill(this.form);
    }
  }

  show(sheet) {
    this.sheet = sheet;
    fill(this.notice);
    fill(this.facts, sheetView(sheet));
    fill(this.form, sheet.task ? decisionForm(() => this.sheet, this.desk, {
      done: (...what) => this.decided(...what),
      refused: () => this.refresh()
    }) : null);
  }

  close() {
    this.chosen = null;
    this.sheet = null;
    this.root.classList.remove('ss-reading');
    fill(this.notice);
    fill(this.facts, make('p', { class: 'ss-empty' }, 'Choose a claim.'));
    fill(this.form);
    if (this.queue) {
      this.showQueue();
    }
  }

  async decided(id, sentence, happened) {
    const link = { class: 'ss-link', href: `/publications/${encodeURIComponent(id)}`, target: '_blank', rel: 'noopener' };
    fill(this.news, make('div', { class: 'ss-done' },
      make('p', {}, words(sentence, 'strong')),
      words(happened.sentence, 'p'),
      happened.published ? make('p', {}, make('a', link, 'What the public reads')) : null));
    this.sheet = null;
    this.chosen = null;
    await this.refresh();
    const next = this.queue?.entries.find((one) => one.id !== id)?.id;
    if (next) {
      await this.choose(next, true);
    } else {
      this.close();
    }
    this.news.scrollIntoView({ block: 'nearest' });
  }
}

export function openPage(node, desk) {
  const root = make('main', { class: 'ss-desk', 'aria-label': 'Claims' });
  node.append(root);
  const page = new ClaimsPage(root, desk);
  page.open();
  const timer = setInterval(() => document.hidden || page.refresh(), EVERY);
  return () => {
    clearInterval(timer);
    root.remove();
  };
}
