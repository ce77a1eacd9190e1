package org.secondsource.cockpit;

import java.util.List;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * The plugin's scripts, and the way to the claims. The engine's name in the path puts
 * Cockpit's own guard in front of what lies behind it.
 */
@Path("plugin/" + ClaimsPlugin.ID)
public class ClaimsRoot extends AbstractCockpitPluginRootResource {

	private static final List<String> SCRIPTS = List.of("app/plugin.js", "app/plugin.css", "app/elements.js",
			"app/time.js", "app/labels.js", "app/page.js", "app/card.js", "app/desk.js", "app/queue.js", "app/sheet.js",
			"app/decision.js", "app/past.js");

	/**
	 * The root, as Jersey makes it.
	 */
	public ClaimsRoot() {
		super(ClaimsPlugin.ID);
	}

	@Override
	protected List<String> getAllowedAssets() {
		return SCRIPTS;
	}

	/**
	 * The claims of an engine's processes.
	 * @param engine the engine's name
	 * @return what editors may ask and decide there
	 */
	@Path("{engineName}/claims")
	public ClaimsResource claims(@PathParam("engineName") String engine) {
		return new ClaimsResource(engine,
				WebApplicationContextUtils.getRequiredWebApplicationContext(this.servletContext)
					.getBean(EditorsDesk.class));
	}

}
