package org.secondsource.attachment;

import org.secondsource.attachment.Bytes.CutOff;

/**
 * Walks through a file as its format lays it out, to where it ends by its own account.
 */
final class Anatomy {

	/** Readers look for the end of a PDF in its last bytes alone. */
	private static final int TAIL_OF_A_PDF = 1024;

	private Anatomy() {
	}

	/**
	 * Where a file ends by its own account.
	 * @throws CutOff if it is not there whole
	 */
	static int end(FileKind kind, Bytes file) {
		return switch (kind) {
			case JPEG -> jpeg(file);
			case PNG -> png(file);
			case GIF -> gif(file);
			case WEBP -> file.ahead(8, file.thirtyTwoFromTheRight(4));
			case PDF -> pdf(file);
		};
	}

	private static int png(Bytes file) {
		int place = 8;
		while (true) {
			int next = file.ahead(place, 12 + file.thirtyTwo(place));
			if (file.has(place + 4, 'I', 'E', 'N', 'D')) {
				return next;
			}
			place = next;
		}
	}

	private static int jpeg(Bytes file) {
		int place = 2;
		while (true) {
			while (file.at(place) == 0xFF && file.at(place + 1) == 0xFF) {
				place++;
			}
			if (file.at(place) != 0xFF) {
				throw new CutOff();
			}
			int marker = file.at(place + 1);
			if (marker == 0xD9) {
				return place + 2;
			}
			place = file.ahead(place, 2 + (isAlone(marker) ? 0 : file.sixteen(place + 2)));
			if (marker == 0xDA) {
				place = afterTheScan(file, place);
			}
		}
	}

	private static int afterTheScan(Bytes file, int start) {
		int place = start;
		while (file.at(place) != 0xFF || file.at(place + 1) == 0 || isAlone(file.at(place + 1))) {
			place++;
		}
		return place;
	}

	/** Whether nothing belongs to a marker: a restart, or one of no meaning. */
	private static boolean isAlone(int marker) {
		return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
	}

	private static int gif(Bytes file) {
		int place = 13 + colours(file.at(10));
		while (file.at(place) != 0x3B) {
			place = switch (file.at(place)) {
				case 0x21 -> afterTheBlocks(file, place + 2);
				case 0x2C -> afterTheBlocks(file, place + 11 + colours(file.at(place + 9)));
				default -> throw new CutOff();
			};
		}
		return place + 1;
	}

	private static int colours(int packed) {
		return ((packed & 0x80) != 0) ? 3 * (2 << (packed & 7)) : 0;
	}

	private static int afterTheBlocks(Bytes file, int start) {
		int place = start;
		while (file.at(place) != 0) {
			place = file.ahead(place, 1 + file.at(place));
		}
		return place + 1;
	}

	private static int pdf(Bytes file) {
		int tail = Math.max(0, file.length() - TAIL_OF_A_PDF);
		int end = file.letters(tail, file.length()).lastIndexOf("%%eof");
		if (end < 0) {
			throw new CutOff();
		}
		return tail + end + "%%eof".length();
	}

}
