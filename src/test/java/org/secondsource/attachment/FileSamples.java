package org.secondsource.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/**
 * Files as people send them, small and whole.
 */
public final class FileSamples {

	private FileSamples() {
	}

	/** A picture, red on the left and blue on the right. */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = image.createGraphics();
		brush.setColor(Color.RED);
		brush.fillRect(0, 0, width / 2, height);
		brush.setColor(Color.BLUE);
		brush.fillRect(width / 2, 0, width - width / 2, height);
		brush.dispose();
		try {
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			ImageIO.write(image, format, written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A picture that nobody else has. */
	public static byte[] png(String comment) {
		byte[] png = picture("png", 40, 30);
		return spliced(png, 33, chunk("tEXt", ("Comment\0" + comment).getBytes(StandardCharsets.ISO_8859_1)));
	}

	/** A picture whose header alone is there, with the sizes that it claims. */
	public static byte[] pngOfSize(int width, int height) {
		byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return joined(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' }, chunk("IHDR", header),
				chunk("IDAT", new byte[8]), chunk("IEND", new byte[0]));
	}

	/** A photograph whose camera was held that way. */
	public static byte[] jpeg(int orientation, int width, int height) {
		byte[] tiff = ByteBuffer.allocate(26)
			.put("II*\0".getBytes(StandardCharsets.ISO_8859_1))
			.put(new byte[] { 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0 })
			.array();
		byte[] exif = joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff);
		return spliced(picture("jpeg", width, height), 2, segment(0xE1, exif));
	}

	/** A segment of a JPEG. */
	static byte[] segment(int marker, byte[] content) {
		int length = content.length + 2;
		return joined(new byte[] { (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length }, content);
	}

	public static byte[] webp() {
		return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
	}

	/** A document that would run a script, were it opened by a reader that lets it. */
	public static byte[] pdf() {
		return text("""
				%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>> endobj
				2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
				trailer <</Root 1 0 R>>
				%%EOF
				""");
	}

	static byte[] zip() {
		try (ByteArrayOutputStream written = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(written)) {
			zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
			zip.write("Main-Class: Evil\n".getBytes(StandardCharsets.UTF_8));
			zip.finish();
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

	static byte[] spliced(byte[] whole, int place, byte[] part) {
		return joined(first(whole, place), part, Arrays.copyOfRange(whole, place, whole.length));
	}

	static byte[] first(byte[] whole, int length) {
		return Arrays.copyOf(whole, length);
	}

	static byte[] chunk(String type, byte[] content) {
		byte[] named = joined(type.getBytes(StandardCharsets.ISO_8859_1), content);
		CRC32 check = new CRC32();
		check.update(named);
		return joined(ByteBuffer.allocate(4).putInt(content.length).array(), named,
				ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
	}

}
