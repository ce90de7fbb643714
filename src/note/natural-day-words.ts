/** A stretch of time people count in: so many days or so many calendar months. */
export interface Unit {
	readonly counts: 'days' | 'months'
	readonly of: number
}

// Every word stands as `asSaid` of natural-day.ts leaves it: lower case, `е` for `ё`, no dots.

/** Days that are said by their distance from today. */
export const DAYS_AWAY = byWord<number>([
	[-2, 'day before yesterday, the day before yesterday, позавчера'],
	[-1, 'yesterday, вчера'],
	[0, 'today, сегодня'],
	[1, 'tomorrow, завтра'],
	[2, 'day after tomorrow, the day after tomorrow, послезавтра'],
])

/** 1 (Monday) .. 7 (Sunday), in the cases of `в`, `до`, `с` and `к`. */
export const WEEKDAYS = byWord<number>([
	[1, 'monday, mon, понедельник, понедельника, понедельнику, пн'],
	[2, 'tuesday, tues, tue, вторник, вторника, вторнику, вт'],
	[3, 'wednesday, wed, среда, среду, среды, среде, ср'],
	[4, 'thursday, thurs, thur, thu, четверг, четверга, четвергу, чт'],
	[5, 'friday, fri, пятница, пятницу, пятницы, пятнице, пт'],
	[6, 'saturday, sat, суббота, субботу, субботы, субботе, сб'],
	[7, 'sunday, sun, воскресенье, воскресенья, воскресенью, вс'],
])

/** Last, this or next: -1, 0, 1. */
export const WHICH = byWord<-1 | 0 | 1>([
	[-1, 'last, прошлый, прошлая, прошлое, прошлую, прошлого, прошлой, прошлому, прошлом'],
	[0, 'this, этот, эта, это, эту, этого, этой, этому'],
	[1, 'next, следующий, следующая, следующее, следующую, следующего, следующей, следующему, следующем'],
])

/** What can be last or next besides a weekday; the cases that no count takes stand only here. */
export const SPANS = byWord<Unit>([
	[{ counts: 'days', of: 7 }, 'week, неделя, неделю, недели, неделе'],
	[{ counts: 'months', of: 1 }, 'month, месяц, месяца, месяцу, месяце'],
	[{ counts: 'months', of: 12 }, 'year, год, года, году'],
])

/** What can be counted. */
export const UNITS = byWord<Unit>([
	[{ counts: 'days', of: 1 }, 'day, days, день, дня, дней'],
	[{ counts: 'days', of: 7 }, 'week, weeks, неделя, неделю, недели, недель'],
	[{ counts: 'months', of: 1 }, 'month, months, месяц, месяца, месяцев'],
	[{ counts: 'months', of: 6 }, 'полгода'],
	[{ counts: 'months', of: 12 }, 'year, years, год, года, лет'],
])

/** Units so short that they need digits before them: `3d`, `2 нед`. */
export const SHORT_UNITS = byWord<Unit>([
	[{ counts: 'days', of: 1 }, 'd, д, дн'],
	[{ counts: 'days', of: 7 }, 'w, н, нед'],
	[{ counts: 'months', of: 1 }, 'm, м, мес'],
	[{ counts: 'months', of: 12 }, 'y, г, л'],
])

/** Counts in words. */
export const COUNTS = byWord<number>([
	[0.5, 'half a'],
	[1, 'a, one, один, одну, одна'],
	[2, 'two, couple, couple of, a couple, a couple of, два, две, двух, пара, пару'],
	[3, 'three, три, трех'],
	[4, 'four, четыре, четырех'],
	[5, 'five, пять'],
	[6, 'six, шесть'],
	[7, 'seven, семь'],
	[8, 'eight, восемь'],
	[9, 'nine, девять'],
	[10, 'ten, десять'],
])

/** 1 (January) .. 12 (December). */
export const MONTHS = byWord<number>([
	[1, 'january, jan, январь, января, янв'],
	[2, 'february, feb, февраль, февраля, февр, фев'],
	[3, 'march, mar, март, марта, мар'],
	[4, 'april, apr, апрель, апреля, апр'],
	[5, 'may, май, мая'],
	[6, 'june, jun, июнь, июня, июн'],
	[7, 'july, jul, июль, июля, июл'],
	[8, 'august, aug, август, августа, авг'],
	[9, 'september, sept, sep, сентябрь, сентября, сент, сен'],
	[10, 'october, oct, октябрь, октября, окт'],
	[11, 'november, nov, ноябрь, ноября, нояб, ноя'],
	[12, 'december, dec, декабрь, декабря, дек'],
])

function byWord<Meaning>(rows: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> {
	return new Map(rows.flatMap(([meaning, words]) => words.split(', ').map((word) => [word, meaning] as const)))
}
