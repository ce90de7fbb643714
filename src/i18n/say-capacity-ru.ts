import type { Capacity, Relief } from '../query/capacity'
import type { TouchedWeeks } from '../query/touched-weeks'
import { counted } from './plural'
import { sayCadence } from './say-cadence'
import { sayTenth } from './say-tenth'

const ofPeople = counted('ru', { one: 'человека', few: 'человек', many: 'человек', other: 'человека' })
const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
const times = counted('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })
const weeks = counted('ru', { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' })

/** The capacity in Russian. */
export function sayCapacityInRussian(capacity: Capacity): readonly string[] {
	const sentences = [sayBalance(capacity)]
	if (capacity.asked > capacity.weeklyNumber) sentences.push(sayRelief(capacity.relief))
	if (capacity.dormant > 0) sentences.push(`Не в счёт ${people(capacity.dormant)}: тишина длится восемь интервалов и дольше, и частота уже ничего не требует.`)
	return sentences
}

/** The real weeks in Russian. */
export function sayWeeksInRussian({ known, mean }: TouchedWeeks, weeklyNumber: number): string {
	if (mean === null) return 'Ни одной полной недели пока нет.'
	const reached = known.filter(({ touched }) => touched >= weeklyNumber).length
	const average = `В среднем ${sayTenth(mean, 'ru')} в неделю за ${weeks(known.length)}`
	return reached === 0 ? `${average}; ваше число не достигнуто ни разу.` : `${average}; ваше число достигнуто ${times(reached)}.`
}

function sayBalance({ asked, asking, weeklyNumber, room }: Capacity): string {
	if (asking === 0) return 'Пока никто не требует внимания с какой-либо частотой.'
	if (asked > weeklyNumber) return `Частота ${ofPeople(asking)} требует на ${sayTenth(asked - weeklyNumber, 'ru')} в неделю больше вашего числа.`
	const within = `Частота ${ofPeople(asking)} укладывается в ваше число.`
	if (room === null) return within
	return room === 0 ? `${within} Ещё для одного человека круга 3 места нет.` : `${within} Есть место ещё для ${ofPeople(room)} круга 3.`
}

function sayRelief(relief: Relief | null): string {
	if (relief === null) return 'Более долгая частота круга не поможет: эта частота указана в самих заметках или уже самая долгая.'
	const { circle, from, to, asked } = relief
	const before = from !== 'never' && 'days' in from ? `в ${String(from.days)}` : sayCadence(from, 'ru')
	return `Если с кругом ${String(circle)} общаться ${sayCadence(to, 'ru')}, а не ${before}, понадобится ${sayTenth(asked, 'ru')} в неделю.`
}
