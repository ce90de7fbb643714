import { counted } from './plural'
import type { ReviewWords } from './review-words'
import { sayCount } from './say-count'

const digits = (count: number): string => sayCount(count, 'ru')
const days = counted('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
const ofPeople = counted('ru', { one: 'человека', few: 'человек', many: 'человек', other: 'человек' })
const projects = counted('ru', { one: 'проект', few: 'проекта', many: 'проектов', other: 'проекта' })
const requests = counted('ru', { one: 'просьба', few: 'просьбы', many: 'просьб', other: 'просьбы' })
const contacts = counted('ru', { one: 'контакт', few: 'контакта', many: 'контактов', other: 'контакта' })
const times = counted('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })
const findings = counted('ru', { one: 'находка', few: 'находки', many: 'находок', other: 'находки' })
const notes = counted('ru', { one: 'заметка', few: 'заметки', many: 'заметок', other: 'заметки' })
const ofTouches = counted('ru', { one: 'контакта', few: 'контактов', many: 'контактов', other: 'контакта' })

const LIKENESS = { name: 'имя', phone: 'телефон', email: 'почта' } as const

function listed(parts: readonly string[]): string {
	return new Intl.ListFormat('ru', { type: 'conjunction' }).format(parts)
}

/** What of projects and requests there is; one of them is. */
function work(inProjects: number, asked: number): string {
	return listed([...(inProjects === 0 ? [] : [projects(inProjects)]), ...(asked === 0 ? [] : [requests(asked)])])
}

/** The words of the review in Russian. Names stand in the nominative, and nothing tells the person's gender. */
export const ruReview: ReviewWords = {
	parts: { findings: 'Находки', measures: 'Показатели', capacity: 'Нагрузка' },
	partsLabel: 'Части обзора',
	kinds: {
		'two-circles': {
			title: 'Сразу в нескольких кругах',
			says: (name, { circles }) => `${name} — в кругах ${listed(circles.map(String))}, считается первый. Когда круг один, понятно, чего ждать друг от друга.`,
			act: 'Сменить круг',
		},
		'close-in-work': {
			title: 'Близкий человек — и дела',
			says: (name, facts) => `${name} — в круге поддержки, а за последний год есть и дела: ${work(facts.projects, facts.asked)}. Бывает, что это хорошо; важно понимать, что главнее.`,
			act: 'Сменить круг',
		},
		'asked-early': {
			title: 'Просьба раньше доверия',
			says: (name, facts) => `${name} — в третьем круге, на первом этапе, а за последний год уже ${work(facts.projects, facts.asked)}. Если сначала принести пользу, следующую просьбу услышат охотнее.`,
			act: 'Сменить этап',
		},
		'circle-too-large': {
			title: 'Круг больше, чем вмещает',
			says: (_, facts) => `В круге ${String(facts.circle)} — ${people(facts.people)}, а места примерно на ${digits(facts.holds)}. Тем, с кем дольше всего не было связи, может подойти следующий круг.`,
			act: 'Показать этих людей',
		},
		'my-promise': {
			title: 'Ваше обещание ждёт',
			says: (name, facts) => `${name}: срок был ${days(facts.days)} назад. Если всё уже сделано — отметьте, если нет — выберите другой день.`,
			act: 'Отметить выполненным',
		},
		'their-promise': {
			title: 'Обещание вам ждёт',
			says: (name, facts) => `${name}: срок был ${days(facts.days)} назад. Возможно, хватит дружеского вопроса; если всё сделано — отметьте.`,
			act: 'Отметить выполненным',
		},
		'asked-more': {
			title: 'Просьб больше, чем помощи',
			says: (name, facts) => `${name}: за последний год просьба с вашей стороны — ${times(facts.asked)}, помощь — ${facts.gave === 0 ? 'ни разу' : times(facts.gave)}. Пригодится любая полезная мелочь.`,
			act: 'Пообещать полезное',
		},
		'written-only': {
			title: 'В последнее время — только переписка',
			says: (name, facts) => `${name}: последние ${contacts(facts.contacts)} — сообщения и письма. Звонок или встреча скажут больше.`,
			act: 'Записать или назначить звонок',
		},
		'stage-rests': {
			title: 'Давно на одном этапе',
			says: (name, facts, stages) => `${name}: этап «${stages[facts.stage]}» длится ${days(facts.days)}. Может быть, так и надо, а может быть, связь уже другая — просто заметка об этом не знает.`,
			act: 'Сменить этап',
		},
		'no-circle': {
			title: 'Пока без круга',
			says: (name) => `${name} — вне кругов. Когда круг выбран, понятно, какой нужен ритм.`,
			act: 'Выбрать круг',
		},
		'no-stage': {
			title: 'Пока без этапа',
			says: (name) => `${name}: в заметке не сказано, насколько окрепла связь.`,
			act: 'Выбрать этап',
		},
		'nothing-logged': {
			title: 'Пока ничего не записано',
			says: (name) => `${name}: ни одна заметка не рассказывает о разговоре.`,
			act: 'Записать разговор',
		},
		'nothing-human': {
			title: 'О человеке пока ничего',
			says: (name, facts) => `${name}: вы на связи уже ${times(facts.contacts)}, а об интересах, семье и дне рождения записей нет. Одного вопроса при случае достаточно.`,
			act: 'Открыть заметку',
		},
		'unreadable': {
			title: 'Что-то не читается',
			says: (name) => `${name}: часть заметки говорит не то, что было задумано.`,
			act: 'Исправить',
		},
		'duplicates': {
			title: 'Возможно, один человек в нескольких заметках',
			says: (_, facts) => `${notes(facts.notes)}, и в них совпадает: ${listed(facts.by.map((by) => LIKENESS[by]))}.`,
			act: 'Открыть заметки',
		},
		'alias-clash': {
			title: 'Один псевдоним на нескольких',
			says: (_, facts) => `«${facts.alias}» — псевдоним для ${ofPeople(facts.people)}, поэтому ссылка на него не ведёт ни к кому.`,
			act: 'Открыть заметки',
		},
		'conflict-copy': {
			title: 'Копия после синхронизации',
			says: (name) => `${name}: рядом с заметкой лежит копия, она не читается. Заберите из неё нужное и удалите её.`,
			act: 'Открыть обе заметки',
		},
	},
	met: 'Знакомство',

	pass: {
		progress: (place, total) => `${digits(place)} из ${digits(total)}`,
		freedSoFar: (count) => `Уже освободилось: около ${ofTouches(count)} в месяц`,
		then: 'Дальше',
		skip: 'Пропустить',
		back: 'Назад',
		acts: 'Что сделать',
		keysLabel: 'Клавиши',
		keys: {
			circle: 'круг',
			lessOften: 'видеться реже',
			snooze: 'через неделю',
			open: 'открыть заметку',
			act: 'сделать',
			skip: 'пропустить',
			undo: 'отменить',
			next: 'дальше',
			back: 'назад',
		},
	},

	start: {
		empty: 'Смотреть не на что.',
		emptyMore: 'Просроченных обещаний нет, все заметки читаются. Тех, кто отложен или кого не нужно предлагать, обзор не касается.',
		underWay: (day, left) => `Обзор от ${day} не закончен, осталось: ${digits(left)}.`,
		goOn: 'Продолжить',
		anew: 'Начать заново',
		many: (count) => findings(count),
		choose: 'Выберите, что посмотреть сейчас. Остальное подождёт.',
		begin: (count) => `Начать: ${findings(count)}`,
		atATime: (count) => `За один раз — не больше ${digits(count)}, по порядку.`,
	},

	summary: {
		title: 'Обзор закончен.',
		changed: (count) => `Приведено в порядок: ${digits(count)}.`,
		skipped: (count) => `Оставлено как есть: ${digits(count)}.`,
		left: (count) => `На другой раз: ${digits(count)}.`,
		freed: (count) => `Освободилось: около ${ofTouches(count)} в месяц.`,
		freedHint: 'Есть место для новых людей:',
		freedLink: 'люди третьего круга',
		again: 'Посмотреть ещё раз',
	},
}
