/** `error` fails a check; `warning` names what deserves a look (an open point); `note` tells how the file was read. */
export type Severity = "error" | "warning" | "note";

/** The two languages messages exist in. */
export type Language = "nl" | "en";
