import { h } from 'https://esm.example/preact';

export default [{ id: 'a', pluginPoint: 'cockpit.dashboard', properties: {}, render: h }];
