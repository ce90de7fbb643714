// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { drawCard } from '../../src/view/card'
import { contactNote, place, textsOf, viewContext } from './view-context'

const ANNA = 'People/Anna Weber.md'

const KNOWN = [
	'pronunciation: AH-na',
	'family: [Lena, "[[Max Weber]]"]',
	'hobbies: chess',
	'interests: ["[[Titanium]]", "[[Nowhere]]"]',
	'problems: deadlines',
	'needs: a turner',
	'offers: advice',
	'goal: a joint paper',
	'introduced_by: "[[Boris Levin|Boris]]"',
	'boundaries: no calls after six',
].join('\n')

async function card(properties: string, body = '', others: Readonly<Record<string, string>> = {}) {
	const world = await viewContext({ [ANNA]: contactNote('2026-11-20', properties === '' ? '' : `${properties}\n`) + body, ...others })
	const draw = (): HTMLElement => {
		const el = place()
		drawCard(el, ANNA, world.context)
		return el
	}
	return { ...world, world, el: draw(), draw }
}

/** What stands under the label "Person", line by line. */
function person(el: HTMLElement, label: string = en.card.person): string[] {
	const dt = [...el.querySelectorAll('dt')].find(({ textContent }) => textContent === label)
	return dt?.nextElementSibling === null || dt === undefined ? [] : textsOf(dt.nextElementSibling, 'p')
}

describe('the human side on the card', () => {
	it('says how the name is said first, then what moves the person, and asks one thing at the end', async () => {
		const { el } = await card(KNOWN, '', { 'Topics/Titanium.md': '', 'People/Boris Levin.md': '' })
		expect(person(el)).toEqual([
			'Pronounced AH-na',
			'Family: Lena, Max Weber',
			'Hobbies: chess',
			'Interests: Titanium, Nowhere',
			'Problems: deadlines',
			'Needs: a turner',
			'Offers: advice',
			'Introduced by: Boris, 1 January 2020',
			'Goal: a joint paper',
			'Boundaries: no calls after six',
			en.human.onOccasion(en.human.questions.birthday),
		])
	})

	it('leads from every link of an entry to its note', async () => {
		const { el } = await card('family: ["[[Max Weber|Max]] and [[Lena]], of [[Nowhere]]", Maxim]', '', { 'People/Max Weber.md': '', 'People/Lena.md': '' })
		expect(person(el)[0]).toBe('Family: Max and Lena, of Nowhere, Maxim')
		expect(textsOf(el, '.tend-human-link')).toEqual(['Max', 'Lena'])
	})

	it.each([
		['birthday: 1985-04-12', 'Birthday: 12 April 1985'],
		['birthday: --04-12', 'Birthday: 12 April'],
		['birthday: --02-29', 'Birthday: 29 February'],
	])('%s is said as %s', async (property, said) => {
		expect(person((await card(property)).el)).toContain(said)
	})

	it('asks one thing only, in italics, and in Russian without saying he or she', async () => {
		const { world, el, draw } = await card('')
		const asked = en.human.onOccasion(en.human.questions.interests)
		expect([person(el), textsOf(el, 'em')]).toEqual([[asked], [asked]])
		world.language = 'ru'
		expect(person(draw(), ru.card.person)).toEqual([ru.human.onOccasion(ru.human.questions.interests)])
		for (const question of Object.values(ru.human.questions)) expect(question).not.toMatch(/(?:^|[^а-яё])(?:он|она|его|её|ему|ей|него|неё)(?:[^а-яё]|$)/i)
	})

	it('asks nothing where all is known, and nothing of who is remembered', async () => {
		expect(textsOf((await card(`${KNOWN}\nbirthday: --04-12`)).el, 'em')).toEqual([])
		const { el } = await card('died: 2026-01-02')
		expect([person(el), textsOf(el, 'em')]).toEqual([[], []])
	})

	it('leads from a value to its note where there is one, and from the label to the property', async () => {
		const { app, el } = await card(KNOWN, '', { 'Topics/Titanium.md': '', 'People/Boris Levin.md': '' })
		expect(textsOf(el, '.tend-human-link')).toEqual(['Titanium', 'Boris'])
		const leaf = app.workspace.getLeaf(false)
		vi.spyOn(app.workspace, 'getLeaf').mockReturnValue(leaf)
		const open = vi.spyOn(leaf, 'openFile')
		const click = (text: string): void => {
			const found = el.findAll('dd a').filter(({ textContent }) => textContent === text)
			expect(found).toHaveLength(1)
			found[0]?.click()
		}
		click('Boris')
		await vi.waitFor(() => expect(open.mock.lastCall?.[0].path).toBe('People/Boris Levin.md'))
		click('Hobbies:')
		await vi.waitFor(() => expect(open.mock.lastCall).toMatchObject([{ path: ANNA }, { eState: { line: 7 } }]))
	})

	it('takes what a note says as text alone', async () => {
		const { el } = await card('hobbies: "<img src=x onerror=alert(1)>"')
		expect([person(el)[0], el.querySelector('img')]).toEqual(['Hobbies: <img src=x onerror=alert(1)>', null])
	})
})

describe('two who only write', () => {
	const log = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-11-20'].map((day) => `- ${day} message: hello\n`).join('')

	it('get a hint that leads to the last line, and none after a call', async () => {
		const { app, world, el, draw } = await card('', `\n## Interactions\n\n${log}`)
		const hint = el.findAll('a').find(({ textContent }) => textContent === en.human.writtenOnly)
		const leaf = app.workspace.getLeaf(false)
		vi.spyOn(app.workspace, 'getLeaf').mockReturnValue(leaf)
		const open = vi.spyOn(leaf, 'openFile')
		hint?.click()
		await vi.waitFor(() => expect(open.mock.lastCall).toMatchObject([{ path: ANNA }, { eState: { line: 13 } }]))
		world.say(ANNA, `${contactNote('2026-11-20')}\n## Interactions\n\n${log}- 2026-11-21 video: hello\n`)
		expect(draw().textContent).not.toContain(en.human.writtenOnly)
	})
})
