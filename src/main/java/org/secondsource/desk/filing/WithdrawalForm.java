package org.secondsource.desk.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as it is filed: of a report on file by its id, or of any report by its
 * source and its publisher's own name for it, also before it came.
 *
 * @param report the report's id
 * @param source the publisher's id, name or alias
 * @param guid the publisher's own name for the report
 * @param repudiates whether the publisher calls the figure or its source wrong
 * @param reason what the notice says
 * @param published when it was taken back; now if left out
 * @param seal whether it is a mandatory kill, after which nobody is shown the report's
 * words any more
 */
@Schema(name = "NewWithdrawal", example = """
		{"source": "Reuters", "guid": "https://news.example/dmeir", "repudiates": true,
		 "reason": "The source was misattributed.", "published": "2016-04-08T14:10:00Z"}""")
public record WithdrawalForm(@Nullable String report, @Nullable String source, @Nullable String guid,
		@Nullable Boolean repudiates, @Nullable String reason, @Nullable String published, @Nullable Boolean seal) {
}
