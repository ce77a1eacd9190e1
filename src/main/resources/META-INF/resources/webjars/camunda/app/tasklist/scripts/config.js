/*
 * Tasklist reads this before anything else. It keeps the order of the list in the address
 * and falls back to "newest first" when there is none: here an address without an order
 * gets the desk's, the most urgent first and then what is due first. An order that the
 * reader chooses is in the address, and stays.
 */
const ORDER = JSON.stringify([
  { sortBy: 'priority', sortOrder: 'desc' },
  { sortBy: 'dueDate', sortOrder: 'asc' }
]);

function orderTheList() {
  const [path, query = ''] = (window.location.hash || '#/').split('?');
  const parameters = new URLSearchParams(query);
  if (path === '#/' && !parameters.has('sorting')) {
    parameters.set('sorting', ORDER);
    window.history.replaceState(window.history.state, '', `${path}?${parameters}`);
  }
}

orderTheList();
window.addEventListener('hashchange', orderTheList);
window.addEventListener('popstate', orderTheList);

export default {
  app: {
    name: 'Tasklist',
    vendor: 'Second Source'
  }
};
