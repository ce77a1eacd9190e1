/*
 * What Second Source adds to Cockpit: an entry of the navigation, the editors' page that it
 * leads to, and the head of their queue on the dashboard.
 *
 * A fault in this file or in one that it imports blanks all of Cockpit: PluginScriptsTest
 * loads them in a browser.
 */
import { desk } from './desk.js';
import { openPage } from './page.js';
import { openCard } from './card.js';

function mounted(id, pluginPoint, properties, open) {
  let close = () => {};
  return {
    id,
    pluginPoint,
    priority: 100,
    properties,
    render: (node, { api }) => {
      close = open(node, desk(api));
    },
    unmount: () => close()
  };
}

export default [
  {
    id: 'secondsource-navigation',
    pluginPoint: 'cockpit.navigation',
    priority: 200,
    properties: {
      label: 'Claims',
      pagePath: '#/claims',
      checkActive: (path) => path.includes('#/claims')
    }
  },
  mounted('secondsource-claims', 'cockpit.route', { path: '/claims', label: '/claims' }, openPage),
  mounted('secondsource-dashboard', 'cockpit.dashboard', { label: 'Claims that await an editor' }, openCard)
];
