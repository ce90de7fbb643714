import type { MeasureWords } from './measures-words'
import { counted } from './plural'
import { sayCount } from './say-count'

const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
const weeks = counted('ru', { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' })

/** The words of the measures and of the capacity in Russian. */
export const ruMeasure: MeasureWords = {
	title: 'Показатели',
	since: (month) => `Ваши записи начинаются с ${month}.`,
	nobody: 'Считать пока некого. Показатели начнутся с первого контакта.',
	nothingLogged: 'Ни один контакт ещё не записан. Столбики начнутся с первого.',
	byMonth: (name, range) => `${name} по месяцам, ${range}`,
	month: 'Месяц',
	soFar: 'ещё идёт',
	periodSoFar: (period) => `${period}, ещё идёт`,
	upTo: (most) => `макс. ${most}`,
	unknown: 'нет данных',
	andMore: (count) => `и ещё ${sayCount(count, 'ru')}`,
	own: {
		title: 'Ваши оценки',
		beside: 'Сколько людей на каждой отметке от 1 до 5: по кругам и никогда по одному человеку',
		ratings: {
			trust: 'Доверие',
			support: 'Поддержка',
			mutuality: 'Взаимность',
			influence: 'Влияние',
			satisfaction: 'Удовлетворённость',
		},
		circle: 'Круг',
		scale: (most) => `Отметки идут слева направо от 1 до 5. Масштаб у всех столбиков один: самый высокий — ${people(most)}.`,
		counts: (picture, counts) => `${picture}: людей на отметках от 1 до 5: ${counts}`,
		beforeCode: 'Отметок пока нет. Строка вида ',
		afterCode: ' в свойствах заметки отмечает связь от 1 до 5. Так же отмечают поддержку, взаимность, влияние и удовлетворённость. Отметки складываются только по кругам.',
	},
	capacity: {
		title: 'Нагрузка',
		unit: 'контактов в неделю',
		asked: 'Требует ваша частота',
		had: (count) => (count === 0 ? 'Было' : `Было за ${weeks(count)}`),
		number: 'Ваше число на неделю',
		what: 'Что',
		openSettings: 'Изменить в настройках',
		weeks: 'Последние восемь недель',
		week: 'Неделя с',
		aWeek: (number) => `${sayCount(number, 'ru')} в неделю`,
	},
}
