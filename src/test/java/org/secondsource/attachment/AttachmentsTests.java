package org.secondsource.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AttachmentsTests {

	@OnEachDatabase
	void givesBackEveryByteHoweverLargeTheFile(Databases databases) {
		Attachments attachments = databases.with(Attachments.class).getBean(Attachments.class);
		for (byte[] bytes : List.of(FileSamples.jpeg(6, 400, 300), FileSamples.png("x"), FileSamples.webp(),
				FileSamples.pdf(), large())) {
			ReceivedFile file = ReceivedFile.of("a", null, bytes);
			attachments.keep(file);
			assertThat(Arrays.equals(attachments.bytes(file.hash()), bytes)).isTrue();
			boolean isShown = file.kind() == FileKind.JPEG || file.kind() == FileKind.PNG;
			assertThat(attachments.picture(file.hash()).isPresent()).as(file.kind().words()).isEqualTo(isShown);
			assertThat(attachments.shown(List.of(file.hash(), "none")).contains(file.hash())).isEqualTo(isShown);
		}
	}

	@OnEachDatabase
	void keepsTheSameBytesOnceWhoeverSendsThemAtOnce(Databases databases) throws Exception {
		ApplicationContext context = databases.with(Attachments.class);
		ReceivedFile file = ReceivedFile.of("a", null, FileSamples.png("twice"));
		Together.eight((number) -> {
			context.getBean(Attachments.class).keep(file);
			return number;
		});
		assertThat(context.getBean(JdbcClient.class)
			.sql("select count(*) from attachment_piece where hash = :hash")
			.param("hash", file.hash())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@OnEachDatabase
	void servesNobodyWhatWasChangedInTheDatabase(Databases databases) {
		ApplicationContext context = databases.with(Attachments.class);
		ReceivedFile file = ReceivedFile.of("a", null, FileSamples.png("before"));
		Attachments attachments = context.getBean(Attachments.class);
		attachments.keep(file);
		context.getBean(JdbcClient.class)
			.sql("update attachment_piece set bytes = :other where hash = :hash")
			.param("other", FileSamples.png("behind"))
			.param("hash", file.hash())
			.update();
		assertThatIllegalStateException().isThrownBy(() -> attachments.bytes(file.hash()))
			.withMessageContaining(file.hash());
		assertThatExceptionOfType(UnknownAttachment.class).isThrownBy(() -> attachments.bytes("0"));
	}

	@Test
	void stopsReadingWhereAFileGrowsTooLarge() throws IOException {
		byte[] bytes = FileSamples.png("x");
		ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1_000_000]);
		assertThatExceptionOfType(FileTooLarge.class)
			.isThrownBy(() -> new Receiving(DataSize.ofKilobytes(2)).receive("a", null, endless))
			.withMessageContaining("2048 bytes");
		assertThat(endless.available()).isEqualTo(1_000_000 - 2049);
		Receiving exactly = new Receiving(DataSize.ofBytes(bytes.length));
		assertThat(exactly.receive("a", null, new ByteArrayInputStream(bytes)).bytes()).isEqualTo(bytes);
	}

	/** A document of several pieces, the last one not full. */
	private static byte[] large() {
		byte[] filling = new byte[3_200_000];
		new Random(7).nextBytes(filling);
		return FileSamples.joined(FileSamples.text("%PDF-1.4\n"), new byte[1100], filling,
				FileSamples.text("\n%%EOF\n"));
	}

}
