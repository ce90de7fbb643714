/**
 * A civil day, as the count of days since 1970-01-01 in the proleptic Gregorian calendar.
 * Never an instant: it has no hour and no time zone (DESIGN 2, "A day").
 */
export type Day = number
