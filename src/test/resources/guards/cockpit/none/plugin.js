const plugins = [];
