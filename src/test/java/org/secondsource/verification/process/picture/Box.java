package org.secondsource.verification.process.picture;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Where something is drawn.
 *
 * @param x from the left
 * @param y from the top
 * @param width how wide
 * @param height how high
 */
record Box(double x, double y, double width, double height) {

	static Box of(Bounds bounds) {
		return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	double middleX() {
		return this.x + this.width / 2;
	}

	double middleY() {
		return this.y + this.height / 2;
	}

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	Box grownBy(double margin) {
		return new Box(this.x - margin, this.y - margin, this.width + 2 * margin, this.height + 2 * margin);
	}

	/** The same or a little more, in whole pixels. */
	Box whole() {
		double left = Math.floor(this.x);
		double top = Math.floor(this.y);
		return new Box(left, top, Math.ceil(right()) - left, Math.ceil(bottom()) - top);
	}

	Box around(Box other) {
		double left = Math.min(this.x, other.x);
		double top = Math.min(this.y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	boolean overlaps(Box other) {
		return this.x < other.right() && other.x < right() && this.y < other.bottom() && other.y < bottom();
	}

}
