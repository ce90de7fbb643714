import type { WaysWords } from './ways-words'

/** The words of ways in in Russian: names stay in the nominative, and nobody's gender is guessed. */
export const ruWays: WaysWords = {
	title: 'Кто познакомит',
	to: (name) => `Кто познакомит: ${name}`,
	spoken: { call: 'говорили', video: 'говорили', meeting: 'виделись', message: 'переписывались', email: 'переписывались', event: 'виделись', other: 'общались' },
	whoKnows: (name) => `дальше ${name}`,
	known: (name) => `Там вы уже знакомы: ${name}`,
	evidence: {
		knows: (note) => `в заметке «${note}» сказано, что они знакомы`,
		introduced: (note, by) => `в заметке «${note}» под «кто представил» стоит ${by}`,
		together: (when) => `вместе ${when}`,
		togetherOnce: 'вместе в одном разговоре',
		link: (note, to) => `в заметке «${note}» есть ссылка: ${to}`,
		both: (note) => `оба имени стоят в заметке «${note}»`,
	},
	against: {
		asked: (when) => `просьба уже была ${when}`,
		owed: (promise) => `ваше обещание ещё открыто: ${promise}`,
		leftAlone: 'не связываться: так сказано в заметке',
		boundaries: (text) => `границы: ${text}`,
		quiet: (since) => `тихо ${since}`,
		support: (circle) => `круг «${circle}»: просите по-дружески`,
	},
	ask: 'Попросить…',
	askFor: (name) => `Попросить: ${name}…`,
	more: 'Другие пути',
	why: 'Почему этот путь',
	moreFor: (name) => `Кто ещё познакомит: ${name}`,
	introduction: (link) => `познакомить с ${link}`,
	introductionThrough: (link, through) => `познакомить с ${link} через ${through}`,
	none: 'Пока познакомить некому.',
	makers: [
		'Запишите свойство «знает» со ссылкой на этого человека в заметке того, кого вы знаете.',
		'Запишите разговор или встречу, где были оба.',
		'Запишите свойство «кто_представил» со ссылкой на того, кто мог бы, в заметке этого человека.',
	],
	makeOne: 'Путь появится, когда заметка кого-то из ваших знакомых назовёт этого человека в свойстве «знает» или запись разговора назовёт обоих.',
	choose: 'Кто познакомит с…',
	nothing: 'Не нашлось ни людей, с кем вы ещё не знакомы, ни организаций, ни имён без заметки.',
	kinds: { organization: 'организация', name: 'заметки ещё нет' },
}
