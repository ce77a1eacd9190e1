/*
 * The editors' desk on the server.
 */

/** A call that the server refused or never answered: `reasons` are sentences to show. */
class Trouble extends Error {
  constructor(reasons) {
    super(reasons.join(' '));
    this.reasons = reasons;
  }
}

function token() {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function reasonsOf(answer) {
  if (answer.status === 401) {
    return ['You are signed out. Sign in again in another tab, then try once more here.'];
  }
  const body = await answer.json().catch(() => ({}));
  return body.reasons ?? [body.message ?? `The desk answered with ${answer.status}. Try again in a minute.`];
}

async function call(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', redirect: 'error', ...options });
  } catch {
    throw new Trouble(['The desk cannot be reached. What you typed is kept here: try again in a minute.']);
  }
  if (!answer.ok) {
    throw new Trouble(await reasonsOf(answer));
  }
  return answer.json();
}

export function desk(api) {
  const claims = `${api.cockpitApi}/plugin/secondsource/${api.engine}/claims`;
  const one = (id) => `${claims}/${encodeURIComponent(id)}`;
  return {
    queue: () => call(claims),
    past: () => call(`${claims}/past`),
    sheet: (id) => call(one(id)),
    decide: (id, decision) =>
      call(`${one(id)}/decision`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
        body: JSON.stringify(decision)
      })
  };
}
