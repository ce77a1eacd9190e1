export default [{
  id: 'a',
  pluginPoint: 'cockpit.dashboard',
  properties: {},
  render: () => { if (window.confirm('Approve?')) { location.reload(); } }
}];
