// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saidBriefing, saidOutward } from '../src/command/briefing-outward'
import type { Me } from '../src/contact/me'
import { OWN_PRACTICES } from '../src/contact/practice'
import { nextStep, stageChecks } from '../src/contact/stage-checks'
import type { Tie } from '../src/contact/tie'
import { seenLessOften } from '../src/edit/plan-cadence'
import { logged } from '../src/edit/plan-log'
import { en } from '../src/i18n/en'
import { sayEvidence } from '../src/i18n/say-evidence'
import { sayFinding } from '../src/i18n/say-finding'
import { sayGiveAndTake } from '../src/i18n/say-give-and-take'
import { sayMatch } from '../src/i18n/say-match'
import { sayReason } from '../src/i18n/say-reason'
import { sayAgainst, sayWayIn } from '../src/i18n/say-way-in'
import { linkedTextsOf } from '../src/note/value'
import { capacityOf } from '../src/query/capacity'
import { cardOf } from '../src/query/card'
import { findingsOf } from '../src/query/findings'
import type { FindingKind } from '../src/query/findings'
import { freedTouches } from '../src/query/freed-touches'
import { measuresOf } from '../src/query/measures'
import { organizationOf } from '../src/query/organization'
import { ownWordsOf } from '../src/query/own-words'
import type { Plan } from '../src/query/plan'
import { todayOf } from '../src/query/today'
import { wantedPerson } from '../src/query/wanted'
import { askIntroduction } from '../src/view/ask-introduction'
import { waySpeech } from '../src/view/way-in-line'
import type { ActVault } from './command/act-vault'
import { actVault } from './command/act-vault'
import { button } from './command/dialog'
import { dayAt, textAt } from './contact-builder'
import { liveVault } from './vault/live-vault'

const TODAY = dayAt('2026-11-24')
const PLAN: Plan = { today: TODAY, weeklyNumber: 7, weekStart: 1, compareNames: new Intl.Collator('en').compare }
const ANNA = 'People/Anna.md'

/** A person's note: its properties, and the lines of its log. */
function note(properties: string, ...log: readonly string[]): string {
	const head = `---\ntype: contact\n${properties}\n---\n`
	return log.length === 0 ? head : `${head}## Interactions\n${log.map((line) => `- ${line}\n`).join('')}`
}

/** Anna, as this note of hers and others tell of her. */
async function annaBy(text: string, others: Readonly<Record<string, string>> = {}): Promise<Tie> {
	return (await liveVault({ [ANNA]: text, ...others })).tie(ANNA)
}

/** Why Anna is shown today, in words. */
async function reasonsBy(text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
	const { occasions } = await annaBy(text, others)
	return occasions.map(({ reason }) => sayReason(reason, 'en', TODAY))
}

function findingsIn(ties: readonly Tie[]): readonly FindingKind[] {
	return findingsOf(ties, { today: TODAY, compareNames: PLAN.compareNames, copies: [] }).map(({ kind }) => kind)
}

/** Each idea of the method, from the notes to what the user sees (DESIGN 1). */
describe('the method', () => {
	beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))
	afterEach(() => void vi.useRealTimers())

	it('Three circles: each has its own rhythm', async () => {
		const dueIn = async (circle: number) => textAt((await annaBy(note(`circle: ${String(circle)}`, '2026-11-01 call'))).due)
		expect([await dueIn(1), await dueIn(2), await dueIn(3)]).toEqual(['2026-11-15', '2026-12-01', '2026-12-31'])
	})

	it('Confusing the circles is what goes wrong: the review says where', async () => {
		const friend = await annaBy(note('circle: 1', '2026-10-01 call; project: a new line'))
		const stranger = await annaBy(note('circle: 3\nstage: 1\nmet: 2026-01-05', '2026-10-01 call; asked: an introduction'))
		const both = await annaBy(note('circle: [2, 1]\nstage: 2', '2026-11-20 call'))
		expect(findingsIn([friend])).toContain('close-in-work')
		expect(findingsIn([stranger])).toContain('asked-early')
		expect(findingsIn([both])).toContain('two-circles')
	})

	it('Four stages, five practices each: ticked where the notes show them, never moved by themselves', async () => {
		expect(Object.values(OWN_PRACTICES).map((practices) => practices.length)).toEqual([5, 5, 5, 5])
		const promise = '\n- [x] Send the article #promise 📅 2026-10-06 ✅ 2026-10-06\n'
		const anna = await annaBy(note('circle: 2\nstage: 2', '2026-11-20 call') + promise)
		const checks = stageChecks(anna, OWN_PRACTICES, TODAY)
		const shown = checks.flatMap((check) => (check.state === 'shown' ? check.evidence : []))
		expect(checks.map(({ state }) => state)).toEqual(['reminder', 'shown', 'reminder', 'reminder', 'shown'])
		expect(shown.map((evidence) => sayEvidence(evidence, 'en', TODAY))[0]).toContain('6 October')
		expect(shown.every(({ source }) => source.path === ANNA && source.line !== null)).toBe(true)
		expect(nextStep(anna, OWN_PRACTICES, TODAY)).toEqual({ kind: 'ready', stage: 3 })
		expect(anna.contact.stage).toBe(2)
		expect(stageChecks(await annaBy(note('circle: 1', '2026-11-20 call')), OWN_PRACTICES, TODAY)).toEqual([])
	})

	it('Follow-up art: a message the day after, a bridge two weeks later, then the tie’s own cadence', async () => {
		const kinds = async (met: string) => (await annaBy(note(`circle: 3\nmet: ${met}`))).occasions.map(({ kind }) => kind)
		expect([await kinds('2026-11-24'), await kinds('2026-11-23'), await kinds('2026-11-10')]).toEqual([[], ['first-message'], ['bridge']])
		expect((await annaBy(note('circle: 3\nmet: 2026-10-20', '2026-11-03 call', '2026-10-21 email'))).due).toBe(dayAt('2027-01-02'))
	})

	it('“Saw this and thought of our talk”: something to send, with what it shares with the person', async () => {
		const vault = await liveVault({ [ANNA]: note('circle: 2\ninterests: "[[Titanium]]"', '2026-11-01 call'), 'Notes/Tools.md': 'New tools for [[Titanium]].' })
		await vault.until(() => vault.ties.ideasRevision !== null)
		expect(vault.ties.ideas(ANNA).map(({ title, shared: [first] }) => [title, first.text])).toEqual([['Tools', 'Titanium']])
	})

	it('Gardener, not hunter: give and take in words, never for circle 1', async () => {
		const log = ['2026-11-20 call; gave: contact, a turner', '2026-11-01 email; gave: an article', '2026-10-01 call; gave: advice', '2026-09-01 call; asked: a price']
		const { exchange } = cardOf(await annaBy(note('circle: 2', ...log)), TODAY)
		expect(exchange === null ? '' : sayGiveAndTake(exchange, 'en')).toBe('You gave three times since you last asked: a contact, information, advice')
		expect(cardOf(await annaBy(note('circle: 1', ...log)), TODAY).exchange).toBeNull()
	})

	it('Kinds of value: what was given is told apart, in both languages', async () => {
		const { contact } = await annaBy(note('circle: 2', '2026-11-20 call; gave: contact, a turner', '20.10.2026 встреча; дал: отзыв о стажёре; получил: совет'))
		expect(contact.deeds.map(({ word, kind }) => `${word} ${String(kind)}`)).toEqual(['gave contact', 'gave feedback', 'received advice'])
	})

	it('Card file: the human side, and one gentle question about what is unknown', async () => {
		const properties = 'circle: 2\nmet: 2026-04-03\norganization: "[[Plant]]"\ninterests: titanium\nproblems: no turners\nfamily: a daughter, Masha\nhobbies: chess\npronunciation: VAY-ber'
		const { human, question } = cardOf(await annaBy(note(properties, '2026-11-20 call')), TODAY)
		expect(Object.values(human).flatMap((said) => said.map(({ text }) => text))).toEqual(expect.arrayContaining(['titanium', 'no turners', 'a daughter, Masha', 'chess', 'VAY-ber']))
		expect(question).toBe('birthday')
	})

	it('Keep promises: mine come first in every list', async () => {
		const vault = await liveVault({
			[ANNA]: `${note('circle: 2\nbirthday: 1980-11-24', '2026-09-01 call')}\n- [ ] Send the review #promise 📅 2026-11-24\n`,
			'People/Boris.md': note('circle: 1', '2026-01-01 call'),
		})
		const [first] = todayOf(vault.ties.index.ties(), PLAN).picks
		expect([first?.name, first?.kind]).toEqual(['Anna', 'promise'])
	})

	it('Side entry: an organization’s card puts first whose problem I can solve, not the boss', async () => {
		const plant = 'Organizations/Plant.md'
		const vault = await actVault({
			[plant]: '---\ntype: organization\nproblems: "[[Titanium]]"\n---\n',
			'Topics/Titanium.md': '',
			'People/Boss.md': note('circle: 2\nstage: 4\nrole: Director\norganization: "[[Plant]]"', '2026-11-20 call'),
			'People/Turner.md': note('circle: 3\nstage: 1\nmet: 2026-01-10\nrole: Turner\norganization: "[[Plant]]"\nneeds: an English tutor', '2026-11-01 call'),
		})
		const context = vault.runner.port.context()
		const me: Me = { offers: [{ text: 'an English tutor', links: [] }, { text: 'Titanium', links: [{ target: 'Titanium', shown: 'Titanium' }] }], interests: [], source: { path: 'Me.md', line: 2 } }
		const matches = vault.ties.matches.of(me)
		const organization = organizationOf(context.peopleAt(`note ${plant}`), context.organizationNote(plant), [], matches, PLAN.compareNames)
		expect(organization.people.map(({ name, help }) => [name, help?.need])).toEqual([['Turner', 'an English tutor'], ['Boss', undefined]])
		expect(organization.hurts.map(({ text }) => text)).toEqual(['Titanium', 'an English tutor'])
		expect(context.waysIn(`note ${plant}`).map(({ to, brokers }) => [to, brokers.length])).toEqual([['note People/Boss.md', 0], ['note People/Turner.md', 0]])
	})

	it('Decide clearly whom you need: people to meet, with their goal', async () => {
		expect(await reasonsBy(note('circle: 3\ngoal: find a turner'))).toEqual(['To meet: find a turner'])
	})

	it('A warm introduction: the best way in with the lines it stands on, what speaks against asking, and the asking in one’s log', async () => {
		const vault = await actVault({
			[ANNA]: note('circle: 3\ngoal: find a turner'),
			'People/Boris.md': note('circle: 2\nstage: 3\nmet: 2025-02-11\nknows: "[[Anna]]"', '2026-11-12 call: prices; asked: advice'),
			'People/Clara.md': note('circle: 2\nstage: 1\nmet: 2025-02-11', '2026-11-20 call: about [[Anna]]'),
			'People/Dora.md': note('circle: 3'),
			// Who was asked, as the note tells, need not know her.
			'People/Eva.md': note('circle: 2', '2026-11-22 call; asked: an introduction to [[Anna]]'),
		})
		const context = vault.runner.port.context()
		const wanted = wantedPerson({ path: ANNA, name: 'Anna' })
		const saidWays = () => context.waysIn(wanted.party).map((way) => sayWayIn(way, waySpeech(wanted, context)).map(({ text, source }) => [text, source?.path, source?.line]))
		const saidAgainst = () => context.waysIn(wanted.party)[0]?.against.map((one) => sayAgainst(one, waySpeech(wanted, context)).text)
		expect(saidWays()).toEqual([
			[['Boris', 'People/Boris.md', null], ['spoke on 12 November', 'People/Boris.md', 9]],
			[['Clara', 'People/Clara.md', 8], ['spoke on 20 November', 'People/Clara.md', 8]],
		])
		expect(saidAgainst()).toEqual(['asked on 12 November'])
		expect(context.waysIn(wantedPerson({ path: 'People/Dora.md', name: 'Dora' }).party)).toEqual([])
		const [best] = context.waysIn(wanted.party)
		if (best !== undefined) askIntroduction(best, wanted, context)
		button(en.acts.form.log).click()
		await vault.until(() => saidAgainst()?.[0] === 'asked today')
		expect(await vault.text('People/Boris.md')).toContain('- 2026-11-24 call; asked: an introduction to [[Anna]]')
	})

	it('Audit: less of who drains you, and the freed touches are counted', async () => {
		const vault: ActVault = await actVault({ [ANNA]: note('circle: 2\ncadence: 10', '2026-11-20 call') })
		const before = vault.tie(ANNA)
		await vault.runner.run(seenLessOften(before), 'See less often')
		await vault.until(() => vault.tie(ANNA).cadence !== before.cadence)
		expect(vault.tie(ANNA).cadence).toEqual({ days: 50 })
		expect(freedTouches([{ path: ANNA, before: { days: 10 } }], (path) => vault.ties.index.tie(path))).toBe(2)
	})

	it('Birthdays, professional holidays, changes of job: an occasion each', async () => {
		expect(await reasonsBy(note('circle: 2\nbirthday: --11-24', '2026-11-20 call'))).toEqual(['Birthday today'])
		expect(await reasonsBy(note('circle: 2\ndates: ["2026-11-20 New job at the plant"]', '2026-11-19 call'))).toEqual(['New job at the plant: 20 November'])
		vi.setSystemTime(new Date(2026, 8, 24, 9))
		const { occasions } = await annaBy(note('circle: 2\nrole: машиностроитель', '2026-09-20 call'))
		expect(occasions.map(({ kind, day }) => [kind, textAt(day)])).toEqual([['date', '2026-09-27']])
	})

	it('The human element: five written contacts in a row suggest a call, and video counts as one', async () => {
		const written = ['2026-10-01', '2026-09-20', '2026-09-10', '2026-09-01'].map((day) => `${day} email: x`)
		const only = await annaBy(note('circle: 2\ncadence: yearly', '2026-10-10 message: y', ...written))
		const spoken = await annaBy(note('circle: 2\ncadence: yearly', '2026-10-10 video: y', ...written))
		expect(cardOf(only, TODAY).writtenOnly?.line).toBe(7)
		expect(cardOf(spoken, TODAY).writtenOnly).toBeNull()
		expect(findingsIn([only])).toContain('written-only')
		expect(findingsIn([spoken])).not.toContain('written-only')
	})

	it('Prepare, be present, follow up: a planned meeting, its briefing, and the log after it', async () => {
		const vault = await actVault({ [ANNA]: note('circle: 2\nboundaries: no calls after seven', '2026-11-26 meeting: new line; goal: find a supplier', '2026-11-01 call: titanium') })
		const anna = vault.tie(ANNA)
		expect(anna.occasions.map(({ kind }) => kind)).toEqual(['meeting'])
		const context = vault.runner.port.context()
		const said = saidBriefing(anna, await context.cardFields(ANNA), context)
		const text = said.sections.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n')
		expect(text).toContain('find a supplier')
		expect(text).toContain('no calls after seven')
		expect(text).toContain('titanium')
		await vault.runner.run(logged([anna], { day: TODAY, channel: 'meeting', text: 'the line', words: { thanked: 'for the tour' }, promise: { text: 'send the drawing', due: null } }, TODAY, () => ''), 'Logged')
		expect(await vault.text(ANNA)).toContain('- 2026-11-24 meeting: the line; thanked: for the tour')
		expect(await vault.text(ANNA)).toContain('send the drawing #promise')
	})

	it('Side entry: whose problem I can solve, and who could be introduced to whom', async () => {
		const needs = note('circle: 2\nproblems: "[[Scrap]]"\nneeds: a turner', '2026-11-20 call')
		const files = { [ANNA]: needs, 'People/Boris.md': note('circle: 3\noffers: [A turner]', '2026-11-20 call'), 'Scrap.md': '' }
		const me: Me = { offers: linkedTextsOf('[[Scrap]]'), interests: [], source: { path: 'Me.md', line: 2 } }
		const vault = await actVault(files, {}, 'en', me)
		const { matches, acts } = vault.runner.port.context()
		const said = () => matches().map((match) => sayMatch(match, 'en'))
		expect(said()).toEqual(['Introduce Anna and Boris: a turner', 'Help Anna: Scrap'])

		const [introduction] = matches()
		if (introduction !== undefined) acts.dismiss(introduction)
		await vault.until(() => said().join() === 'Help Anna: Scrap')
		expect(await vault.text(ANNA)).toContain('dismissed:\n  - "[[Boris|a turner]]"\n')
		await vault.runner.undo()
		await vault.until(() => said().length === 2)

		const people = [vault.tie(ANNA), vault.tie('People/Boris.md')]
		const introduced = logged(people, { day: TODAY, channel: 'email', text: '', words: { gave: 'a contact, a turner' }, promise: null }, TODAY, vault.runner.linkTo)
		await vault.runner.run(introduced, 'Logged')
		await vault.until(() => said().join() === 'Help Anna: Scrap')
		await vault.runner.run(logged([vault.tie(ANNA)], { day: TODAY, channel: 'call', text: '', words: { gave: 'a look at [[Scrap]]' }, promise: null }, TODAY, () => ''), 'Logged')
		await vault.until(() => said().length === 0)
	})

	it('Measuring: five counted by month, five in one’s own words summed over circles', async () => {
		const anna = await annaBy(note('circle: 2\nmet: 2024-11-24\ntrust: 4', '2026-11-20 call; project: a new line', '2026-10-20 call; gave: recommendation to the board'))
		const { measures, months } = measuresOf([anna], TODAY)
		expect(months).toHaveLength(12)
		expect(measures.map(({ kind }) => kind)).toEqual(['ties', 'frequency', 'duration', 'recommendations', 'projects'])
		expect(ownWordsOf([anna]).map(({ circle, counts }) => [circle, counts.trust])).toEqual([[2, [0, 0, 0, 1, 0]]])
	})

	it('Ethics: never, boundaries, and what is confidential stays in', async () => {
		expect((await annaBy(note('circle: 2\ncadence: never', '2025-01-01 call'))).occasions).toEqual([])
		const vault = await actVault({
			[ANNA]: note('circle: 2', '2026-11-20 call: about [[Vera]]'),
			'People/Vera.md': note('circle: 2\nconfidential: true', '2026-11-20 call'),
		})
		const context = vault.runner.port.context()
		const outward = await saidOutward(vault.tie(ANNA), await context.cardFields(ANNA), context)
		expect(JSON.stringify(outward)).not.toContain('Vera')
		expect(JSON.stringify(saidBriefing(vault.tie(ANNA), await context.cardFields(ANNA), context))).toContain('Vera')
	})

	it('Limited time and energy: Today is finite, and the capacity says what the cadences ask for', async () => {
		const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`People/P${String(at)}.md`, note('circle: 2', '2026-09-01 call')]))
		const ties = (await liveVault(files)).ties.index.ties()
		const { picks, overdueCount } = todayOf(ties, PLAN)
		expect([picks.length, overdueCount]).toEqual([2, 28])
		const { asked, weeklyNumber } = capacityOf(ties, PLAN, { 1: { days: 14 }, 2: { days: 30 }, 3: { days: 60 } })
		expect([asked, weeklyNumber]).toEqual([7, 7])
	})

	it('Never guilt: a finding says what is, and offers one act', async () => {
		const anna = await annaBy(note('circle: 2\nstage: 2', '2026-11-20 call; asked: a price', '2026-10-20 call; asked: a contact'))
		const [finding] = findingsOf([anna], { today: TODAY, compareNames: PLAN.compareNames, copies: [] }).filter(({ kind }) => kind === 'asked-more')
		expect(finding === undefined ? '' : sayFinding(finding, en)).toContain('Anna')
		expect(finding?.lines.map(({ source }) => source.line)).toEqual([7, 8])
	})
})
