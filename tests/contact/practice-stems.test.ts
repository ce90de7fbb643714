import { describe, expect, it } from 'vitest'
import { evidenceForName } from '../../src/contact/practice-stems'

describe('what shows a practice of the user’s own, by its name', () => {
	it.each([
		['Выполнение обещаний', 'kept-promises'],
		['Keep your PROMISES', 'kept-promises'],
		['Надёжность', 'kept-on-time'],
		['Регулярность', 'regular-contact'],
		['Regular calls', 'regular-contact'],
		['Полезность', 'value-given'],
		['Give value', 'value-given'],
		['Обратная связь', 'feedback'],
		['Feedback', 'feedback'],
		['Обмен знаниями', 'knowledge'],
		['Совместные проекты', 'shared-project'],
		['Рекомендации', 'recommendation'],
		['Поддержка', 'support'],
		['Поддержка карьеры', 'career'],
		['Общие интересы', 'interests-known'],
		['Research before you meet', 'work-known'],
		['Планы на год', 'planned-ahead'],
		['Честность', null],
		['Confidentiality', null],
		['Прозрачность', null],
		['Unpromising talk', null],
		['', null],
	])('%s: %s', (name, kind) => {
		expect(evidenceForName(name)).toBe(kind)
	})
})
