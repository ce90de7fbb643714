import { ruActs } from './ru-acts'
import { ruBoard } from './ru-board'
import { counted } from './plural'
import { ruStage } from './ru-stage'
import { ruSend } from './ru-send'
import { ruHuman } from './ru-human'
import { ruBriefing } from './ru-briefing'
import { ruReview } from './ru-review'
import { ruMeasure } from './ru-measures'
import { ruCircles } from './ru-circles'
import { ruMatches } from './ru-matches'
import { ruOrganization } from './ru-organization'
import { ruWays } from './ru-ways'
import { ruSettings } from './ru-settings'
import { sayCount } from './say-count'
import { sinceDay } from './since-day'
import type { Words } from './words'

const digits = (count: number): string => sayCount(count, 'ru')
const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
const years = counted('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' })
const amongPeople = counted('ru', { one: 'человека', few: 'человек', many: 'человек', other: 'человек' })

/** The interface in Russian. */
export const ru: Words = {
	tend: 'Tend',
	circles: { 1: 'Поддержка', 2: 'Продуктивность', 3: 'Развитие' },
	stages: { 1: 'Установление контакта', 2: 'Развитие доверия', 3: 'Углубление отношений', 4: 'Укрепление связей' },
	bands: {
		fresh: 'В ритме',
		soon: 'Скоро',
		due: 'Сегодня срок',
		overdue: 'Срок прошёл',
		'long-overdue': 'Давно пора',
		dormant: 'Уснувшая связь',
		'to-meet': 'Познакомиться',
		none: 'Без ритма',
	},
	channels: {
		call: 'Звонок',
		video: 'Видео',
		meeting: 'Встреча',
		message: 'Сообщение',
		email: 'Письмо',
		event: 'Событие',
	},
	noCircle: 'Без круга',
	noStage: 'Без этапа',
	circleNumber: (circle) => `круг ${circle}`,
	people,
	organizations: counted('ru', {
		one: 'организация',
		few: 'организации',
		many: 'организаций',
		other: 'организации',
	}),
	reading: (done, total) => `Прочитано ${digits(done)} из ${digits(total)}`,
	starting: 'Ищу ваши контакты…',

	dashboard: { today: 'Сегодня', circles: 'Круги', people: 'Люди', review: 'Обзор', tabs: 'Разделы' },

	today: {
		title: 'Сегодня',
		share: (done, weekly) => `На связи: ${digits(done)} из ${digits(weekly)} за неделю`,
		coming: 'Скоро',
		overdue: 'Пора напомнить о себе',
		enough: 'На сегодня достаточно.',
		next: (name, day) => `Дальше: ${name}, ${day}.`,
		also: (reason) => `Ещё: ${reason}`,
		showMore: (count) => `Показать ещё ${digits(count)}`,
		showLess: 'Свернуть',
		meeting: (goal) => (goal === null ? 'Встреча' : `Встреча: ${goal}`),
		birthday: (age) => (age === null || age < 1 ? 'День рождения' : `День рождения, исполняется ${years(age)}`),
	},

	peopleTable: {
		label: 'Люди',
		search: (count) => `Найти среди ${amongPeople(count)}`,
		shown: (shown, total) => `${digits(shown)} из ${amongPeople(total)}`,
		groupBy: 'Группы',
		groupings: { none: 'Без групп', circle: 'Круг', stage: 'Этап', organization: 'Организация', band: 'Ритм' },
		columns: {
			name: 'Имя',
			role: 'Роль',
			stage: 'Этап',
			last: 'Последнее',
			rhythm: 'Ритм',
			next: 'Дальше',
			promise: 'Обещание',
			exchange: 'Обмен',
		},
		filter: 'Отбор',
		nothingFound: 'Никого не нашлось.',
		late: (days) => `${days} назад`,
		clearFilter: 'Показать всех',
		remembered: 'Помним',
		others: { circle: 'Без круга', stage: 'Без этапа', organization: 'Без организации', band: 'Без ритма' },
		rhythm: (contacts) => `Последних контактов: ${digits(contacts)}`,
		unreadable: counted('ru', {
			one: 'место не читается',
			few: 'места не читаются',
			many: 'мест не читаются',
			other: 'места не читаются',
		}),
	},

	board: ruBoard,

	card: {
		label: 'Человек из открытой заметки',
		stage: 'Этап',
		since: sinceDay,
		metOn: (day) => `знакомы ${sinceDay(day)}`,
		toMeet: 'Ещё не знакомы',
		cadence: 'Ритм',
		snoozed: (day) => `Отложено до ${day}`,
		dueOn: (day) => `Срок: ${day}`,
		noCadence: 'Пока нет ни круга, ни частоты, поэтому нет и срока.',
		never: 'Не предлагать: так сказано в заметке.',
		promises: 'Обещания',
		by: (day) => `до ${day}`,
		theirs: 'Обещали вам:',
		exchange: 'Обмен',
		lastGiven: (what, day) => `Последнее: ${what}, ${day}`,
		person: 'Человек',
		contacts: 'Адреса',
		birthday: 'День рождения',
		pronounced: (pronunciation) => `Произносится: ${pronunciation}`,
		interests: 'Интересы',
		hobbies: 'Хобби',
		family: 'Семья',
		problems: 'Проблемы',
		needs: 'Потребности',
		offers: 'Предложения',
		boundaries: 'Границы',
		goal: 'Цель',
		last: 'Было',
		nothingLogged: 'Пока ничего не записано.',
		contact: 'Контакт',
		logNotRead: 'Записи ещё не прочитаны.',
		introducedBy: 'Кто познакомил',
		organization: 'Организация',
		confidential: 'Конфиденциально',
		remembered: 'Помним',
		unreadable: 'Не читается',
		line: (line) => `строка ${digits(line)}`,
		none: 'Откройте контакт, и здесь появится его карточка.',
	},

	empty: {
		title: 'Пока заботиться не о ком.',
		beforeCode: 'Человек — это заметка со свойством ',
		afterCode: '. Начните с того, чьей весточке были бы рады.',
		otherWays: 'Контакт можно отметить и тегом, папкой или кругом: посмотрите настройки.',
		openSettings: 'Открыть настройки',
		exampleHeading: 'Взаимодействия',
		exampleLine: 'звонок: титан; дал: контакт токаря',
	},

	newContact: {
		title: 'Новый контакт',
		name: 'Имя',
		namePlaceholder: 'Анна Вебер',
		circle: 'Круг',
		create: 'Создать',
		cancel: 'Отмена',
		nameMissing: 'Контакту нужно имя.',
		nameUnfit: (characters) => `В имени заметки не может быть ${characters}`,
		nameTaken: (path) => `Заметка ${path} уже есть.`,
		logHeading: 'Взаимодействия',
	},

	commands: {
		openPanel: 'Открыть панель',
		openDashboard: 'Открыть сводку',
		openCircles: 'Открыть круги',
		openPeople: 'Открыть людей',
		openReview: 'Открыть обзор связей',
		newContact: 'Новый контакт',
	},

	menu: { open: 'Открыть', openInTab: 'Открыть в новой вкладке', openInSplit: 'Открыть справа' },

	notices: {
		notCreated: (name, reason) => `Заметка для «${name}» не создана: ${reason}`,
		settingsNotSaved: (reason) => `Настройки не сохранены: ${reason}`,
	},

	acts: ruActs,
	practices: ruStage,
	send: ruSend,
	human: ruHuman,
	briefing: ruBriefing,
	review: ruReview,
	measures: ruMeasure,
	circlesPicture: ruCircles,
	ways: ruWays,
	matches: ruMatches,
	organization: ruOrganization,

	settings: ruSettings,
}
