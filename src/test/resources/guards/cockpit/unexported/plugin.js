import { openPage } from './page.js';

export default [{ id: 'a', pluginPoint: 'cockpit.route', properties: { path: '/a' }, render: openPage }];
