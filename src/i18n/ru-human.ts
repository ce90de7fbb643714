import type { HumanWords } from './human-words'
import { counted } from './plural'
import { sayCount } from './say-count'

/** The words of the human side in Russian. */
export const ruHuman: HumanWords = {
	questions: {
		'how-met': 'Как вы познакомились?',
		'interests': 'Что сейчас интересно?',
		'hobbies': 'Чем нравится заниматься вне работы?',
		'pronunciation': 'Как правильно произносится имя?',
		'family': 'Если зайдёт речь: есть ли семья, дети?',
		'birthday': 'Если зайдёт речь: когда день рождения?',
	},
	onOccasion: (question) => `${question} Можно спросить при случае.`,
	writtenOnly: 'Пять раз подряд только письма и сообщения: лучше позвонить или встретиться',
	kept: 'Выполнено',
	keptFor: (promise) => `Обещание выполнено: ${promise}`,
	keptNow: 'Уже выполнено',
	promisesKept: counted('ru', { one: 'обещание выполнено', few: 'обещания выполнены', many: 'обещаний выполнено', other: 'обещания выполнено' }),
	morePromises: (count) => `Ещё ${sayCount(count, 'ru')}`,
	theirDay: 'Их срок',
}
