/*
 * Times as editors read them: by the desk's clock, which in the demo stands in 2016.
 */
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC'
});

const MINUTE = 60000;

export function utc(instant) {
  return `${FORMAT.format(new Date(instant))} UTC`;
}

/** "in 25 min", "2 h ago": how far a time is from the desk's. */
export function distance(instant, now) {
  const minutes = Math.round((new Date(instant) - new Date(now)) / MINUTE);
  const size = Math.abs(minutes);
  const span = size < 90 ? `${size} min` : size < 2880 ? `${Math.round(size / 60)} h` : `${Math.round(size / 1440)} days`;
  return minutes < 0 ? `${span} ago` : `in ${span}`;
}

export function isPast(instant, now) {
  return new Date(instant) < new Date(now);
}
