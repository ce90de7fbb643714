import type { ActWords } from './act-words'
import { counted } from './plural'
import { sayCount } from './say-count'
import { sinceDay } from './since-day'

const digits = (count: number): string => sayCount(count, 'ru')
const notes = counted('ru', { one: 'заметка', few: 'заметки', many: 'заметок', other: 'заметки' })
const ofNotes = counted('ru', { one: 'заметки', few: 'заметок', many: 'заметок', other: 'заметки' })
const changeNotes = counted('ru', { one: 'заметку', few: 'заметки', many: 'заметок', other: 'заметки' })

/** The words of acting in Russian. */
export const ruActs: ActWords = {
	names: {
		log: 'Записать разговор',
		briefing: 'Подготовиться к встрече',
		spokeToday: 'Говорили сегодня',
		snooze: 'Напомнить позже',
		promise: 'Добавить обещание',
		stage: 'Сменить этап',
		circle: 'Сменить круг',
		cadence: 'Сменить частоту',
		lessOften: 'Общаться реже',
		wayIn: 'Найти, кто познакомит',
		met: 'Указать день знакомства',
		keepPromise: 'Отметить обещание',
		postpone: 'Перенести обещание',
		fix: 'Исправить нечитаемое',
		undo: 'Отменить последнее изменение',
	},
	logShort: 'Записать',
	later: 'Позже',
	fixShort: 'Исправить',
	logFor: (name) => `Записать разговор: ${name}`,
	laterFor: (name) => `Напомнить позже: ${name}`,
	moreFor: (name) => `Ещё: ${name}`,
	many: 'Изменить показанных',

	form: {
		people: 'С кем',
		addPerson: 'Добавить человека',
		removePerson: (name) => `Убрать: ${name}`,
		day: 'Когда',
		channel: 'Как',
		text: 'О чём',
		words: { gave: 'От меня', received: 'Получено', asked: 'Моя просьба', thanked: 'Моё спасибо', goal: 'Цель', project: 'Проект' },
		promise: 'Обещание',
		promised: 'Моё обещание',
		by: 'Срок',
		more: 'Ещё',
		written: 'В заметке',
		log: 'Записать',
		save: 'Сохранить',
		keys: (modifier) => `${modifier} Enter — сохранить`,
		reason: 'Почему (можно не писать)',
		side: 'Чьё',
		mine: 'Моё',
		theirs: 'Обещали мне',
		line: 'Строка',
		editLine: 'Изменить строку',
		deleteLine: 'Удалить строку',
	},

	choose: {
		person: 'Кто?',
		snooze: 'До какого дня? День, «через 2 недели», «в понедельник»',
		day: 'Какой день? «вчера», «3 апреля», 2026-04-03',
		cadence: 'Как часто? «30», «2 недели», «раз в месяц», «никогда»',
		circle: 'Какой круг?',
		stage: 'Какой этап?',
		fix: 'Что там должно стоять?',
		nobody: 'Никого с таким именем.',
		nothing: 'Ничего не подходит.',
		noSuchDay: 'Не удалось понять день.',
		noSuchCadence: 'Не удалось понять частоту.',
		threeDays: 'Через 3 дня',
		week: 'Через неделю',
		month: 'Через месяц',
		someDay: 'Другой день…',
		endSnooze: 'Снова напоминать как обычно',
		circlesOwn: 'Как у круга',
		now: 'сейчас',
		keepOnly: (key, value) => `Оставить только ${key}: ${value}`,
		write: (key, day) => `Написать ${key}: ${day}`,
	},

	done: {
		logged: 'Записано',
		planned: 'Запланировано',
		snoozed: (day) => `Отложено до ${day}`,
		snoozeEnded: 'Больше не отложено',
		promised: 'Обещание добавлено',
		kept: 'Обещание выполнено',
		postponed: (day) => `Обещание перенесено на ${day}`,
		met: (day) => `Знакомы ${sinceDay(day)}`,
		circlesOwn: 'Частота как у круга',
		fixed: 'Исправлено',
		lineEdited: 'Строка изменена',
		lineDeleted: 'Строка удалена',
		created: 'Контакт создан',
	},

	notFor: (act, name) => `${act}: ${name} не подходит. Кто?`,
	fromTheList: 'Выберите человека из списка или сотрите набранное.',
	lineActs: 'Изменить или удалить строку',

	undo: 'Отменить',
	undone: (said) => `Отменено: ${said}`,
	nothingToUndo: 'Отменять нечего.',
	nothingToUndoHere: 'Здесь отменять нечего.',
	nothingChanged: 'В заметке это уже есть.',

	manyNotes: {
		change: (count) => `Изменить ${changeNotes(count)}`,
		andMore: (count) => `и ещё ${digits(count)}`,
		progress: (done, total) => `${digits(done)} из ${ofNotes(total)}`,
		stop: 'Остановить',
		result: (changed, total) => `Изменено ${digits(changed)} из ${ofNotes(total)}`,
		same: (count) => `Уже так: ${notes(count)}`,
		stopped: 'Остановлено; остальные заметки не тронуты.',
		close: 'Закрыть',
	},

	notWritten: {
		gone: 'заметки больше нет',
		typing: 'заметка открыта, и набранное ещё не сохранено',
		failed: (reason) => `не удалось записать файл: ${reason}`,
	},
}
