export default [{ id: 'a', pluginPoint: 'cockpit.dashboard', properties: {} }];
