export default [{ id: 'a', pluginPoint: 'cockpit.route', properties: {}, render: () => {} }];
