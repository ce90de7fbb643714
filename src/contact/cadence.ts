/** How often to be in touch: a count of days, calendar months, or never (RULES 18–19). */
export type Cadence = { readonly days: number } | { readonly months: number } | 'never'
