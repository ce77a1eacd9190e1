package org.secondsource.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {

	@ParameterizedTest
	@CsvSource({ "JPEG, jpeg", "PNG, png", "GIF, gif" })
	void paintsAPictureAnewWithNothingOfTheFileButItsColours(FileKind kind, String format) throws IOException {
		BufferedImage shown = read(Picture.shown(kind, FileSamples.picture(format, 400, 300)));
		assertThat(shown.getWidth()).isEqualTo(400);
		assertThat(shown.getHeight()).isEqualTo(300);
		assertThat(isRed(shown, 100, 150)).isTrue();
		assertThat(isRed(shown, 300, 150)).isFalse();
	}

	@Test
	void leavesOutWhatTheFileSaysBesides() {
		byte[] told = FileSamples.png("taken at 33.6, 36.7");
		assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("36.7");
		assertThat(new String(Picture.shown(FileKind.PNG, told).orElseThrow(), StandardCharsets.ISO_8859_1))
			.doesNotContain("36.7");
	}

	@Test
	void showsALargePictureSmaller() throws IOException {
		BufferedImage shown = read(Picture.shown(FileKind.PNG, FileSamples.picture("png", 6000, 3000)));
		assertThat(shown.getWidth()).isEqualTo(Picture.LONGEST_SIDE);
		assertThat(shown.getHeight()).isEqualTo(Picture.LONGEST_SIDE / 2);
		assertThat(isRed(shown, 10, 10)).isTrue();
	}

	/** Red was on the left; where it is now, the eight ways to hold a camera. */
	@ParameterizedTest
	@CsvSource({ "1, 40, 20, 5, 10", "2, 40, 20, 35, 10", "3, 40, 20, 35, 10", "4, 40, 20, 5, 10", "5, 20, 40, 10, 5",
			"6, 20, 40, 10, 5", "7, 20, 40, 10, 35", "8, 20, 40, 10, 35", "9, 40, 20, 5, 10" })
	void standsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, int x, int y) throws IOException {
		BufferedImage shown = read(Picture.shown(FileKind.JPEG, FileSamples.jpeg(orientation, 40, 20)));
		assertThat(shown.getWidth()).isEqualTo(width);
		assertThat(shown.getHeight()).isEqualTo(height);
		assertThat(isRed(shown, x, y)).isTrue();
		assertThat(isRed(shown, width - 1 - x, height - 1 - y)).isFalse();
	}

	@Test
	void showsNothingOfWhatItDoesNotUnpack() {
		assertThat(Picture.shown(FileKind.PNG, FileSamples.pngOfSize(100_000, 100_000))).isEmpty();
		assertThat(Picture.shown(FileKind.PNG, FileSamples.pngOfSize(6325, 6325))).as("40 megapixels and a few")
			.isEmpty();
		assertThat(Picture.shown(FileKind.PNG, FileSamples.pngOfSize(40, 30))).as("no colours inside").isEmpty();
		assertThat(Picture.shown(FileKind.WEBP, FileSamples.webp())).isEmpty();
		assertThat(Picture.shown(FileKind.PDF, FileSamples.pdf())).isEmpty();
	}

	private static BufferedImage read(Optional<byte[]> picture) throws IOException {
		byte[] shown = picture.orElseThrow();
		assertThat(shown).startsWith(0xFF, 0xD8, 0xFF);
		return ImageIO.read(new ByteArrayInputStream(shown));
	}

	private static boolean isRed(BufferedImage image, int x, int y) {
		int colour = image.getRGB(x, y);
		return (colour >> 16 & 0xFF) > 150 && (colour & 0xFF) < 100;
	}

}
