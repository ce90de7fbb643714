import type { SendWords } from './send-words'

/** The words of something to send in Russian. */
export const ruSend: SendWords = {
	title: 'Послать',
	shared: (topics) => (topics === 1 ? 'общая тема:' : 'общие темы:'),
	fromLast: 'из последнего разговора:',
	copy: (title) => `Скопировать ссылку на заметку «${title}»`,
	copied: (text) => `Скопировано: ${text}`,
	notCopied: (title, reason) => `Ссылка на заметку «${title}» не скопирована: ${reason}`,
	noClipboard: 'буфер обмена недоступен.',
	noteGone: 'этой заметки уже нет.',
	unchanged: 'В заметках на темы этого человека с тех пор ничего не изменилось.',
	noTopics: 'Запишите, что человеку интересно или что его беспокоит, и Tend поищет, что послать.',
}
