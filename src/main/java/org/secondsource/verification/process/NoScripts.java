package org.secondsource.verification.process;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * Runs no script in any language, whatever engines the class path brings along.
 */
class NoScripts implements ScriptEngineResolver {

	private final ScriptEngineManager none = new ScriptEngineManager(null);

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		// None is wanted.
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		return this.none;
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		throw new ProcessEngineException(
				"Scripts are switched off, " + language + " too. Write a delegate in Java instead.");
	}

}
