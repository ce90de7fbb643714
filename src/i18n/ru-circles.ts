import type { CirclesWords } from './circles-words'
import { counted } from './plural'
import { sayCount } from './say-count'

const digits = (count: number): string => sayCount(count, 'ru')
const days = counted('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })

/** The words of the circles picture in Russian. */
export const ruCircles: CirclesWords = {
	picture: (people) => `Круги, ${people}. Стрелки влево и вправо ведут по кругу, вверх и вниз — наружу и внутрь, клавиши 1, 2 и 3 переносят в круг.`,
	sectors: 'Организации по краю',
	you: 'вы',
	due: 'срок',
	justSpoke: 'только что',
	eightTimes: 'восемь сроков',
	holds: (people, about) => `${digits(people)} из примерно ${digits(about)}`,
	without: (people) => `${people} без круга`,
	asTable: 'То же таблицей',
	states: { within: 'в ритме', past: 'срок прошёл', dormant: 'связь уснула', 'to-meet': 'познакомиться' },
	promise: 'моё обещание',
	today: 'сегодня',
	dueIn: (late) => {
		if (late === 0) return 'срок сегодня'
		if (late > 0) return late === 1 ? 'срок был вчера' : `срок был ${days(late)} назад`
		return late === -1 ? 'срок завтра' : `срок через ${days(-late)}`
	},
	cellsHint: 'Диск открывает список своих людей.',
	byArea: '10 человек, по площади',
	legend: 'Что значат отметки',
	hint: 'Чтобы перенести человека в другой круг, перетащите его или нажмите на нём 1, 2 или 3.',
	moveTo: (circle) => `Перенести в «${circle}»`,
	moved: (name, circle) => `${name}: теперь «${circle}»`,
	over: (name, circle) => `${name}: в «${circle}»`,
	stayed: (name) => `${name}: всё как было`,
	zoom: (sector, people) => `${sector}, ${people}: показать отдельно`,
	all: 'Показать всех',
	onlySector: (sector) => `Только ${sector}`,
	noOrganization: 'без организации',
	ofToday: (people) => `на сегодня: ${digits(people)}`,
	promisesTo: (people) => `с моими обещаниями: ${digits(people)}`,
	year: 'Последние двенадцать месяцев',
	stoodOn: (day) => `как было ${day}`,
	now: 'сегодня',
	backToNow: 'К сегодняшнему дню',
	pastHint: 'Люди стоят там, где стояли в тот день. Переносить их можно, вернувшись к сегодняшнему дню.',
	save: 'Сохранить картинку…',
	saveAs: (format) => `Сохранить как ${format}`,
	fileName: (day) => `Круги ${day}`,
	saved: (path) => `Картинка сохранена: ${path}`,
	openSaved: 'Открыть',
	notSaved: (reason) => `Картинка не сохранена: ${reason}`,
	withheld: (people) => `Не вошли конфиденциальные контакты: ${digits(people)}`,
	nobody: 'В кругах пока никого нет.',
	nobodySays: 'В круге 1 — те, кто вас поддерживает, в круге 2 — те, с кем вы делаете дела, в круге 3 — новые люди на горизонте. Укажите человеку круг, и он появится здесь.',
	nobodyAct: 'Выбрать среди людей без круга',
}
