import type { HumanWords } from './human-words'
import { counted } from './plural'
import { sayCount } from './say-count'

/** The words of the human side in Russian. */
export const ruHuman: HumanWords = {
	questions: {
		'how-met': 'Как вы познакомились? Стоит записать, пока помнится.',
		'interests': 'Что сейчас занимает этого человека? Можно спросить при случае.',
		'hobbies': 'Чем любит заниматься после работы? Можно спросить при случае.',
		'pronunciation': 'Как правильно произносится имя? Такому вопросу только рады.',
		'family': 'Есть ли семья, дети? Только если разговор сам зайдёт.',
		'birthday': 'Когда день рождения? Можно спросить при случае.',
	},
	writtenOnly: 'Пять раз подряд только письма и сообщения: лучше позвонить или встретиться',
	kept: 'Выполнено',
	keptFor: (promise) => `Обещание выполнено: ${promise}`,
	keptNow: 'Уже выполнено',
	promisesKept: counted('ru', { one: 'обещание выполнено', few: 'обещания выполнены', many: 'обещаний выполнено', other: 'обещания выполнено' }),
	morePromises: (count) => `Ещё ${sayCount(count, 'ru')}`,
	theirDay: 'Их срок',
}
