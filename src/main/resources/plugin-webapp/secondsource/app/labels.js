/*
 * What editors read in place of the program's own names.
 */

/** What is asked of an editor. */
export const TASKS = {
  APPROVE: 'Approve',
  APPROVE_REFERRED: 'Approve what was referred',
  DECIDE: 'Decide what follows',
  FOLLOW_UP: 'Follow up a withdrawal'
};

/** A grade in a word, and what it means. */
export const GRADES = {
  UNASSESSED: ['unassessed', 'not yet judged'],
  UNSUPPORTED: ['unsupported', 'nothing is left in the range'],
  WITHDRAWN: ['withdrawn', 'what was said was taken back'],
  DISCOUNTED: ['discounted', 'nothing live says so, or the desk refuted it'],
  SUPERSEDED: ['superseded', 'everybody has said something later'],
  CONTESTED: ['contested', 'a rival stands against it'],
  WEAK: ['weak', 'one origin, or none'],
  FAIR: ['fair', 'two or more independent origins agree'],
  CONFIRMED: ['confirmed', 'admitted, or read off a named record']
};

/** How a claim may be said. */
export const MANNERS = {
  NOT_AT_ALL: 'may not be said',
  AS_RANGE: 'may be said as a range, with who says each',
  ATTRIBUTED: 'may be said with who says it, flagged as unconfirmed',
  AS_FACT: 'may be said as fact'
};

/** Where a claim of the past stands. */
export const PHASES = {
  PUBLISHED: 'published, and watched',
  REVIEW: 'published, and to be decided again',
  ARCHIVED: 'published, no longer watched',
  CLOSED: 'ended without being published',
  MERGED: 'merged into another claim'
};

/** What a revision did. */
export const KINDS = {
  PUBLICATION: 'first publication',
  UPDATE: 'update',
  CORRECTION: 'correction',
  RETRACTION: 'retraction'
};

/** What the reader did on the claim. */
export const WORKED = { WROTE: 'wrote', VERIFIED: 'verified' };

/** What may be decided: its name, what it does, and the button that does it. */
export const ACTS = {
  APPROVE: ['Approve', 'It is published at once, in these words.', 'Approve and publish'],
  RETURN: ['Return', 'It goes back to the desk with your reason.', 'Return to the desk'],
  REJECT: ['Reject', 'It ends without being published.', 'Reject for good'],
  REFER: ['Refer', 'The senior editor decides.', 'Refer to the senior editor'],
  TAKE_UP: ['Take up by itself', 'It leaves the follow-up, and what is to be done about it is asked of one person.', 'Take it up'],
  CORRECT: ['Correct', 'We were wrong. Your reason is published: say what was wrong and what is right.', 'Publish the correction'],
  UPDATE: ['Update', 'The news changed, nobody erred. Your reason is published with it.', 'Publish the update'],
  RETRACT: ['Retract', 'We take it back. Your reason is published with it.', 'Publish the retraction'],
  KEEP: ['Keep', 'What was published stands, and the hold on it is lifted.', 'Keep as published']
};
