const MONTHS = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
  "02-(?:0[1-9]|1[0-9]|2[0-8])",
].join("|");

/**
 * A date that exists, `YYYY-MM-DD`, in the years 0 to 9999. A pattern and not `format: "date"`, since a validator may
 * leave a format unread, and then 30 February would pass.
 */
export const DATE_PATTERN = `^(?:[0-9]{4}-(?:${MONTHS})|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$`;

/** A moment of a case: a date that exists from 1990 to 2100, the years calendars know, perhaps with a time. */
export const MOMENT_PATTERN = `^(?:(?:199[0-9]|20[0-9]{2}|2100)-(?:${MONTHS})|(?:199[26]|20(?:[02468][048]|[13579][26]))-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9])?$`;

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

/** An address for e-mail. */
export const EMAIL_PATTERN = `^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}$`;

/** A telephone number. */
export const PHONE_PATTERN = "^\\+?[0-9][0-9 ()./-]{5,24}$";

/** Where a file stands: the characters of a URI reference. */
export const REFERENCE_PATTERN = "^(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$";

/** The kind of a file, as `application/pdf`. */
export const MEDIA_PATTERN = "^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*$";
