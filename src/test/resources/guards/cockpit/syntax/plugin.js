export default [{ id: 'a', pluginPoint: 'cockpit.route', properties: { path: '/a' }, render: (node => {} }];
