package org.secondsource.attachment;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Paints a picture anew, so that what is shown holds nothing of the file but its colours.
 * The header is read first: nothing is unpacked that would not fit.
 */
final class Picture {

	/** The most pixels that are unpacked. */
	static final long MOST_PIXELS = 40_000_000;

	/** What is shown is no larger. */
	static final int LONGEST_SIDE = 1280;

	/** What is shown goes into one column, which holds a mebibyte. */
	private static final int MOST_BYTES = 1_000_000;

	/** A blank page packs well, but never so well. */
	private static final long MOST_PIXELS_A_BYTE = 1_000;

	private Picture() {
	}

	/**
	 * Refuses a picture that unpacks to far more than it can hold.
	 * @throws IllegalArgumentException if it does
	 */
	static void requirePlausible(FileKind kind, byte[] bytes) {
		Dimension size = size(kind, bytes);
		if (size != null && pixels(size) > MOST_PIXELS && pixels(size) / MOST_PIXELS_A_BYTE > bytes.length) {
			throw new IllegalArgumentException("The picture says that it is " + size.width + " by " + size.height
					+ " pixels, which " + bytes.length + " bytes cannot hold. Save it anew in its true size.");
		}
	}

	/**
	 * The picture painted anew, as JPEG; empty where it cannot or must not be unpacked.
	 */
	static Optional<byte[]> shown(FileKind kind, byte[] bytes) {
		Dimension size = size(kind, bytes);
		if (size == null || pixels(size) > MOST_PIXELS) {
			return Optional.empty();
		}
		try (ImageInputStream input = input(bytes)) {
			int orientation = (kind == FileKind.JPEG) ? Orientation.of(new Bytes(bytes)) : Orientation.UPRIGHT;
			return Optional.of(written(painted(thinned(kind, input, size), orientation)))
				.filter((shown) -> shown.length <= MOST_BYTES);
		}
		catch (IOException | RuntimeException unreadable) {
			// What cannot be unpacked is kept, and never shown.
			return Optional.empty();
		}
	}

	private static long pixels(Dimension size) {
		return (long) size.width * size.height;
	}

	/** What the header says; null if the picture has none that can be read. */
	private static @Nullable Dimension size(FileKind kind, byte[] bytes) {
		ImageReader reader = reader(kind);
		if (reader == null) {
			return null;
		}
		try (ImageInputStream input = input(bytes)) {
			reader.setInput(input, true, true);
			return new Dimension(reader.getWidth(0), reader.getHeight(0));
		}
		catch (IOException | RuntimeException unreadable) {
			return null;
		}
		finally {
			reader.dispose();
		}
	}

	private static @Nullable ImageReader reader(FileKind kind) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
		return readers.hasNext() ? readers.next() : null;
	}

	private static ImageInputStream input(byte[] bytes) {
		return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
	}

	/**
	 * Reads every second, third, ... pixel of a large picture: twice as many as are
	 * shown.
	 */
	private static BufferedImage thinned(FileKind kind, ImageInputStream input, Dimension size) throws IOException {
		ImageReader reader = reader(kind);
		if (reader == null) {
			throw new IOException("There is no reader of a " + kind.words() + ".");
		}
		try {
			reader.setInput(input, true, true);
			ImageReadParam each = reader.getDefaultReadParam();
			int step = Math.max(1, Math.max(size.width, size.height) / (2 * LONGEST_SIDE));
			each.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, each);
		}
		finally {
			reader.dispose();
		}
	}

	/** On white, upright, and no larger than is shown. */
	private static BufferedImage painted(BufferedImage thinned, int orientation) {
		double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(thinned.getWidth(), thinned.getHeight()));
		int width = Math.max(1, (int) Math.round(thinned.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(thinned.getHeight() * scale));
		boolean turned = Orientation.isTurned(orientation);
		BufferedImage painted = new BufferedImage(turned ? height : width, turned ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = painted.createGraphics();
		brush.setColor(Color.WHITE);
		brush.fillRect(0, 0, painted.getWidth(), painted.getHeight());
		brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		AffineTransform place = Orientation.upright(orientation, width, height);
		place.scale((double) width / thinned.getWidth(), (double) height / thinned.getHeight());
		brush.drawImage(thinned, place, null);
		brush.dispose();
		return painted;
	}

	private static byte[] written(BufferedImage painted) throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		if (!ImageIO.write(painted, "jpeg", written)) {
			throw new IOException("This Java writes no JPEG.");
		}
		return written.toByteArray();
	}

}
