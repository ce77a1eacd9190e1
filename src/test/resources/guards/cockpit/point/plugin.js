export default [{ id: 'a', pluginPoint: 'cockpit.rout', properties: {}, render: () => {} }];
