package org.secondsource.cockpit;

import java.util.Set;

import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * Tells Cockpit of the editors' page. Cockpit finds it through the service loader.
 */
public class ClaimsPlugin extends AbstractCockpitPlugin {

	static final String ID = "secondsource";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Set<Class<?>> getResourceClasses() {
		return Set.of(ClaimsRoot.class);
	}

}
