package org.secondsource.attachment;

import java.awt.geom.AffineTransform;

/**
 * Which way up a photograph was taken, as its camera noted it (Exif, tag 274).
 */
final class Orientation {

	static final int UPRIGHT = 1;

	private static final int TAG = 274;

	private static final int MOST = 8;

	private Orientation() {
	}

	/** What a JPEG's camera noted, from 1 to 8; upright if nothing can be read. */
	static int of(Bytes jpeg) {
		try {
			int place = 2;
			while (jpeg.at(place) == 0xFF && jpeg.at(place + 1) != 0xDA) {
				if (jpeg.at(place + 1) == 0xE1 && jpeg.has(place + 4, 'E', 'x', 'i', 'f', 0, 0)) {
					return noted(jpeg, place + 10);
				}
				place = jpeg.ahead(place, 2 + jpeg.sixteen(place + 2));
			}
			return UPRIGHT;
		}
		catch (Bytes.CutOff unreadable) {
			return UPRIGHT;
		}
	}

	/** Whether width and height change places. */
	static boolean isTurned(int orientation) {
		return orientation > 4;
	}

	/** Turns a picture of that size upright. */
	static AffineTransform upright(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

	/** Reads the first directory of a TIFF, in either order of bytes. */
	private static int noted(Bytes jpeg, int tiff) {
		boolean fromTheRight = jpeg.has(tiff, 'I', 'I');
		int directory = jpeg.ahead(tiff,
				fromTheRight ? jpeg.thirtyTwoFromTheRight(tiff + 4) : jpeg.thirtyTwo(tiff + 4));
		int entries = sixteen(jpeg, directory, fromTheRight);
		for (int entry = 0; entry < entries; entry++) {
			int place = directory + 2 + 12 * entry;
			if (sixteen(jpeg, place, fromTheRight) == TAG) {
				int noted = sixteen(jpeg, place + 8, fromTheRight);
				return (noted >= UPRIGHT && noted <= MOST) ? noted : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	private static int sixteen(Bytes jpeg, int place, boolean fromTheRight) {
		return fromTheRight ? jpeg.at(place + 1) << 8 | jpeg.at(place) : jpeg.sixteen(place);
	}

}
