import type { MatchesWords } from './matches-words'
import { counted } from './plural'

/** The words of matches in Russian. */
export const ruMatches: MatchesWords = {
	title: 'Кто кому полезен',
	couldHelp: 'Чем помочь',
	usefulTo: 'Кому поможет',

	help: 'Помочь:',
	introduce: 'Познакомить:',
	and: 'и',
	needs: {
		needs: (text) => `нужно: ${text}`,
		problems: (text) => `проблема: ${text}`,
	},
	youOffer: (text) => `вы предлагаете: ${text}`,
	offers: (name, text) => `${name} предлагает: ${text}`,

	helpShort: 'Помочь…',
	introduceShort: 'Познакомить…',
	dismissShort: 'Не предлагать',
	helpFor: (name, need) => `Помочь: ${name}, ${need}`,
	introduceFor: (names, need) => `Познакомить: ${names}, ${need}`,
	dismissFor: (match) => `Больше не предлагать. ${match}`,
	dismissed: 'Больше не будет предложено',

	meRead: (path, said) => `Взято из ${path}: ${said}.`,
	offersCounted: counted('ru', { one: 'предложение', few: 'предложения', many: 'предложений', other: 'предложения' }),
	interestsCounted: counted('ru', { one: 'интерес', few: 'интереса', many: 'интересов', other: 'интереса' }),
	meGone: (path) => `Заметки ${path} нет.`,
	meBroken: (path) => `Свойства заметки ${path} не читаются: в YAML ошибка.`,
}
