package org.secondsource.verification.process.picture;

/**
 * Colours and strokes, for light and for dark surroundings. The picture brings its own
 * paper, so that it can be read on any page.
 */
final class Look {

	static final String STYLE = """
			<style>
				svg { --paper: #fff; --ink: #1b2733; --line: #4a5a6a; --machine: #e8f0f8; --people: #fdf1d8; --sub: #f7f9fb;
					--start: #23704a; --end: #9c2f2f; color-scheme: light dark; }
				@media (prefers-color-scheme: dark) { svg { --paper: #12181f; --ink: #e8eef4; --line: #9fb0c0;
					--machine: #1d2f42; --people: #453716; --sub: #182029; --start: #6cc797; --end: #ef9a9a; } }
				text { font: 12px Helvetica, Arial, sans-serif; fill: var(--ink); text-anchor: middle; }
				.label { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
				.of-flow { font-style: italic; }
				.sub-name { text-anchor: start; font-weight: bold; }
				.paper { fill: var(--paper); }
				.sub { fill: var(--sub); stroke: var(--line); stroke-width: 1.5; }
				.by-event { stroke-dasharray: 3 3; }
				.task { fill: var(--machine); stroke: var(--line); stroke-width: 1.5; }
				.people { fill: var(--people); }
				.called { stroke-width: 4; }
				.gate { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
				.event, .start, .end { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
				.start { stroke: var(--start); }
				.end { stroke: var(--end); stroke-width: 3.5; }
				.goes-on { stroke-dasharray: 4 3; }
				.flow { fill: none; stroke: var(--line); stroke-width: 1.4; }
				.head { fill: var(--line); }
				.sign { fill: none; stroke: var(--ink); stroke-width: 1.4; stroke-linejoin: round; }
				.strong { stroke-width: 2.4; }
				.thrown { fill: var(--ink); }
			</style>""";

	private Look() {
	}

}
