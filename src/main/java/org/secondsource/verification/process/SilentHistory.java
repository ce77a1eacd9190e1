package org.secondsource.verification.process;

import org.camunda.bpm.engine.impl.history.event.HistoricDetailEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The full history of what was done, by whom and when, without what people typed: that is
 * kept once, by the newsroom, where it can be sealed or erased.
 */
class SilentHistory extends DbHistoryEventHandler {

	@Override
	public void handleEvent(HistoryEvent event) {
		if (!(event instanceof HistoricDetailEventEntity)) {
			super.handleEvent(event);
		}
	}

}
