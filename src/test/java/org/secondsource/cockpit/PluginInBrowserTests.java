package org.secondsource.cockpit;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondsource.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plugin as Cockpit loads it: a script that does not load, or is of the wrong shape,
 * blanks all of Cockpit.
 */
class PluginInBrowserTests {

	private static final String HOST = "http://plugin.test/";

	/** Loads it as Cockpit does, and says what Cockpit would stumble over. */
	private static final String LOAD = """
			async (address) => {
				let plugins;
				try {
					plugins = (await import(address)).default;
				} catch (failure) {
					return [String(failure)];
				}
				if (!Array.isArray(plugins) || plugins.length === 0) {
					return ['its default export is no list of plugins'];
				}
				const points = ['cockpit.navigation', 'cockpit.route', 'cockpit.dashboard',
					'cockpit.processInstance.runtime.tab', 'cockpit.processInstance.runtime.action'];
				return plugins.flatMap((plugin) => [
					typeof plugin.id === 'string' ? null : 'a plugin has no id',
					points.includes(plugin.pluginPoint) ? null : 'there is no point ' + plugin.pluginPoint,
					plugin.pluginPoint === 'cockpit.navigation' || typeof plugin.render === 'function'
						? null : plugin.id + ' renders nothing',
					plugin.pluginPoint === 'cockpit.route' && !plugin.properties?.path?.startsWith('/')
						? plugin.id + ' has no path' : null
				]).filter((fault) => fault !== null);
			}
			""";

	@RegisterExtension
	static final Browser browser = new Browser();

	@Test
	void oursLoads() {
		assertThat(faults(PluginScripts.OURS)).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "syntax, SyntaxError", "missing, TypeError", "unexported, SyntaxError", "none, no list of plugins",
			"shape, no list of plugins", "point, cockpit.rout", "pathless, no path", "still, renders nothing" })
	void rejectsWhatCockpitCouldNotLoad(String sample, String because) {
		assertThat(faults(new PluginScripts(PluginScriptsTests.SAMPLES.resolve(sample)))).singleElement()
			.asString()
			.contains(because);
	}

	@SuppressWarnings("unchecked")
	private static List<String> faults(PluginScripts scripts) {
		Page page = browser.open(800, 600);
		page.route(HOST + "**", (route) -> serve(route, scripts));
		page.navigate(HOST);
		return (List<String>) page.evaluate(LOAD, HOST + "plugin.js");
	}

	private static void serve(Route route, PluginScripts scripts) {
		String file = route.request().url().substring(HOST.length());
		if (file.isEmpty()) {
			route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Cockpit</title>"));
		}
		else if (scripts.has(file)) {
			route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(scripts.read(file)));
		}
		else {
			route.fulfill(new Route.FulfillOptions().setStatus(404));
		}
	}

}
