import type { Refusal, RefusalKind } from '../edit/refusal'
import type { Language } from './language'

type Sayings = Readonly<Record<RefusalKind, (key: string, text: string) => string>>

const EN: Sayings = {
	'yaml': (_, text) => `the frontmatter is broken: ${text}`,
	'unclosed': () => 'the frontmatter opens with --- and never closes',
	'not-properties': () => 'the frontmatter holds no properties',
	'duplicate-key': (key) => `${key} stands twice; keep one of them first`,
	'anchor': (key) => `${key} carries a YAML anchor or tag; change it by hand`,
	'odd-key': (key) => `${key} is written in a way that Tend does not touch; change it by hand`,
	'comments': (key) => `comments within ${key} would be lost; change it by hand`,
	'nested': (key) => `${key} holds more than plain values; change it by hand`,
	'template': () => 'the note is a template',
	'line-gone': () => 'the line is not there any more, or stands there twice',
	'recurring': () => 'the task recurs: tick it in the note, so that the next one is made',
	'changed-since': () => 'the note has changed there since',
	'nobody': () => 'choose at least one person',
	'no-text': () => 'write what is promised',
	'past-day': () => 'choose a day after today',
	'future-day': () => 'that day has not come yet',
	'no-cadence': () => 'there is no cadence that could become rarer',
	'no-stage': () => 'people of circle 1 have no stage',
	'logged-already': () => 'a conversation of today is logged already',
	'only-circle': () => 'only the circle makes this note a contact; give it type: contact first',
	'unsure': () => 'it would not read as it is meant; word it differently, or change it by hand',
}

const RU: Sayings = {
	'yaml': (_, text) => `свойства заметки не читаются: ${text}`,
	'unclosed': () => 'свойства открыты строкой --- и не закрыты',
	'not-properties': () => 'в начале заметки стоят не свойства',
	'duplicate-key': (key) => `${key} записано дважды; сначала оставьте одно`,
	'anchor': (key) => `${key}: якорь или тег YAML; измените сами`,
	'odd-key': (key) => `${key} записано так, что Tend этого не меняет; измените сами`,
	'comments': (key) => `${key}: пропали бы комментарии внутри; измените сами`,
	'nested': (key) => `${key}: не только простые значения; измените сами`,
	'template': () => 'это шаблон',
	'line-gone': () => 'этой строки больше нет, или она стоит дважды',
	'recurring': () => 'задача повторяется: отметьте её в заметке, чтобы появилась следующая',
	'changed-since': () => 'с тех пор заметка здесь изменилась',
	'nobody': () => 'выберите хотя бы одного человека',
	'no-text': () => 'напишите, что обещано',
	'past-day': () => 'выберите день после сегодняшнего',
	'future-day': () => 'этот день ещё не наступил',
	'no-cadence': () => 'нет ритма, который можно сделать реже',
	'no-stage': () => 'у людей первого круга нет этапа',
	'logged-already': () => 'сегодняшний разговор уже записан',
	'only-circle': () => 'контактом эту заметку делает только круг; сначала напишите type: contact',
	'unsure': () => 'прочиталось бы не так, как задумано; напишите иначе или измените сами',
}

const SAYINGS: Readonly<Record<Language, Sayings>> = { en: EN, ru: RU }

/** Why nothing was written, with the line where there is one; no capital, no full stop: the note's name stands before. */
export function sayRefusal({ kind, key, line, text }: Refusal, language: Language): string {
	const said = SAYINGS[language][kind](key ?? (language === 'ru' ? 'значение' : 'the value'), text)
	if (line === null) return said
	return language === 'ru' ? `строка ${line}: ${said}` : `line ${line}: ${said}`
}
