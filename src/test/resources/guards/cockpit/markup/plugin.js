export default [{
  id: 'a',
  pluginPoint: 'cockpit.dashboard',
  properties: {},
  render: (node) => { node.innerHTML = 'Claims'; }
}];
