package org.secondsource.desk.dossier;

import java.util.Map;

import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.WhatIf;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What stands on a report, and what would become of it if the report went.
 */
@Controller
class WhatIfPage {

	private final WhatIf whatIf;

	private final ReportArchive reports;

	private final SourceRegister sources;

	WhatIfPage(WhatIf whatIf, ReportArchive reports, SourceRegister sources) {
		this.whatIf = whatIf;
		this.reports = reports;
		this.sources = sources;
	}

	@GetMapping("/reports/{id}/what-if")
	String show(@PathVariable String id, Model model) {
		ReportVersion report = this.reports.get(new ReportId(id));
		model.addAllAttributes(Map.of("title", "What if it goes?", "headline", report.headline(), "source",
				this.sources.get(report.source()).name(), "foreseen",
				this.whatIf.withoutReport(report.report(), true)));
		return "what-if";
	}

}
