package org.secondsource.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondsource.Campaign;
import org.secondsource.storage.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReceivedFileTest {

	@ParameterizedTest
	@MethodSource
	void refusesWhatIsHostileAndSaysWhatToDo(HostileFile file) {
		assertThatIllegalArgumentException().isThrownBy(() -> ReceivedFile.of(file.name(), file.type(), file.bytes()))
			.withMessageContaining(file.says())
			.satisfies((refused) -> assertThat(refused.getMessage()).contains(". "));
	}

	static Stream<HostileFile> refusesWhatIsHostileAndSaysWhatToDo() {
		return HostileFile.all().stream();
	}

	@Test
	void takesEachKindAsItIs() {
		for (byte[] bytes : List.of(FileSamples.jpeg(6, 40, 30), FileSamples.png("x"),
				FileSamples.picture("gif", 300, 200), FileSamples.webp(), FileSamples.pdf())) {
			ReceivedFile file = ReceivedFile.of("evidence", null, bytes);
			assertThat(file.bytes()).isEqualTo(bytes);
			assertThat(file.hash()).isEqualTo(Sha256.hex(bytes));
			assertThat(file.name()).isEqualTo("evidence." + file.kind().endings().get(0));
			assertThat(ReceivedFile.of("x", file.kind().mediaType().toUpperCase(Locale.ROOT) + "; a=b", bytes))
				.isNotNull();
			assertThat(ReceivedFile.of("x", "application/octet-stream", bytes).kind()).isEqualTo(file.kind());
		}
	}

	@Test
	void takesAPhotographWithTheCamerasOwnPreviewBehindIt() {
		byte[] photo = FileSamples.jpeg(1, 64, 48);
		byte[] both = FileSamples.joined(photo, FileSamples.picture("jpeg", 16, 12));
		assertThat(ReceivedFile.of("IMG_1.JPG", "image/jpeg", both).kind()).isEqualTo(FileKind.JPEG);
	}

	@Test
	void takesAPictureFilledUpWithZeros() {
		byte[] padded = FileSamples.joined(FileSamples.png("x"), new byte[3]);
		assertThat(ReceivedFile.of("a.png", "image/png", padded).bytes()).hasSameSizeAs(padded);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			../../etc/passwd.png, passwd.png
			C:\\Users\\x\\photo.png, photo.png
			..png, png.png
			.htaccess, htaccess.png
			evil.html, evil.html.png
			photo\u202Egpj.exe.png, photogpj.exe.png
			a\u200Bb\uFEFFc.png, abc.png
			`a\r\nSet-Cookie: b.png`, aSet-Cookie_ b.png
			`a\u2028b\u0000c.png`, abc.png
			`"><img src=x onerror=1>.png`, ___img src=x onerror=1_.png
			`%2e%2e%2fa.png`, _2e_2e_2fa.png
			`   `, unnamed.png
			`/`, unnamed.png
			``, unnamed.png
			الصورة.PNG, الصورة.PNG
			""")
	void showsANameWithoutItsFoldersAndWithoutWhatNobodySees(String given, String shown) {
		assertThat(ReceivedFile.of(given, null, FileSamples.png("x")).name()).isEqualTo(shown);
	}

	@Test
	void cutsALongNameBetweenTwoCharacters() {
		String name = ReceivedFile.of("\uD83D\uDCF7".repeat(400) + ".png", null, FileSamples.png("x")).name();
		assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
		assertThat(name).endsWith("\uD83D\uDCF7.png");
	}

	/** Whatever is broken in a file, it is taken or refused in words. */
	@Test
	void isNeverUpsetByABrokenFile() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		List<byte[]> whole = List.of(FileSamples.jpeg(6, 40, 30), FileSamples.png("x"),
				FileSamples.picture("gif", 30, 20), FileSamples.webp(), FileSamples.pdf());
		int taken = 0;
		int size = Campaign.size(2_000, 200_000);
		for (int round = 0; round < size; round++) {
			byte[] broken = whole.get(round % whole.size()).clone();
			for (int change = random.nextInt(4); change >= 0; change--) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			try {
				ReceivedFile file = ReceivedFile.of("a", null, broken);
				Picture.shown(file.kind(), broken);
				taken++;
			}
			catch (IllegalArgumentException refused) {
				assertThat(refused.getMessage()).as("seed %s", seed).contains(". ");
			}
		}
		assertThat(taken).as("seed %s", seed).isBetween(1, size - 1);
	}

}
