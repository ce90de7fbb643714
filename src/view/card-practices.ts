import { setIcon } from 'obsidian'
import type { StageCheck } from '../contact/stage-checks'
import { nextStep } from '../contact/stage-checks'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import { noteName } from '../contact/note-name'
import { capitalized } from '../i18n/capitalized'
import { sayDay } from '../i18n/say-day'
import { sayEvidence } from '../i18n/say-evidence'
import { sayPlaybook } from '../i18n/say-playbook'
import { practiceText, sayNextStep } from '../i18n/say-practice'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** How a practice's sign looks; its label says it aloud. */
const SIGNS: Readonly<Record<StageCheck['state'], string>> = { shown: 'check', open: 'circle', reminder: 'lightbulb' }
/** Under this name the list stays unfolded from one drawing to the next. */
const FOLD = 'practices'

/** What to do next for the tie to grow, and folded beneath it the practices of the stage with what the notes show. */
export function drawPractices(parent: HTMLElement, tie: Tie, checks: readonly StageCheck[], context: TendContext): void {
	if (checks.length === 0) return
	const step = nextStep(tie, context.playbook().practices, context.plan().today)
	if (step !== null) parent.createDiv({ cls: 'tend-step', text: sayNextStep(step, context.words()), attr: { dir: 'auto' } })
	if (step?.kind === 'ready') drawConsider(parent, tie, context)
	drawFold(parent, tie, checks, context)
}

/** Nothing is moved by itself: the button begins the act that the user would choose from the menu. */
function drawConsider(parent: HTMLElement, { contact: { path } }: Tie, context: TendContext): void {
	const act = context.acts.forPeople([path]).find(({ id }) => id === 'stage')
	if (act === undefined) return
	const text = context.words().practices.consider
	parent.createEl('button', { cls: 'tend-consider', text, attr: { [PLACE]: 'card stage' } }).addEventListener('click', () => act.run())
}

function drawFold(parent: HTMLElement, { contact: { stage } }: Tie, checks: readonly StageCheck[], context: TendContext): void {
	const { practices: words, stages } = context.words()
	const { unfolded } = context
	const details = parent.createEl('details', { cls: 'tend-practices', attr: { open: unfolded.has(FOLD) ? '' : null } })
	const label = stage === null ? words.practicesOf(stages[1]) : words.practices
	details.createEl('summary', { text: label, attr: { [PLACE]: 'card practices' } })
	details.addEventListener('toggle', () => {
		if (details.open) unfolded.add(FOLD)
		else unfolded.delete(FOLD)
	})
	const list = details.createEl('ul')
	for (const check of checks) drawCheck(list, check, context)
	drawOrigin(details, context)
}

function drawCheck(list: HTMLElement, check: StageCheck, context: TendContext): void {
	const words = context.words()
	const { name, about } = practiceText(check.practice, words)
	const item = list.createEl('li', { cls: `is-${check.state}` })
	setIcon(item.createSpan({ cls: 'tend-sign', attr: { 'role': 'img', 'aria-label': words.practices.states[check.state] } }), SIGNS[check.state])
	const says = item.createDiv({ attr: { dir: 'auto' } })
	says.createDiv({ text: name })
	const language = context.language()
	const { today } = context.plan()
	if (check.state === 'shown') {
		const { evidence } = check
		drawProof(says, capitalized(sayEvidence(evidence, language, today)), evidence.source, context)
		return
	}
	if (about !== '') says.createDiv({ cls: 'tend-muted', text: about })
	if (check.state === 'reminder' || check.against === null) return
	const { promise, source } = check.against
	const due = promise.due === null ? '' : sayDay(promise.due, language, 'long', today)
	drawProof(says, words.practices.overdue(promise.text, due), source, context)
}

function drawProof(parent: HTMLElement, text: string, source: Source, context: TendContext): void {
	const link = parent.createDiv({ cls: 'tend-muted' }).createEl('a', { cls: 'tend-why-link', text, attr: { href: '#', dir: 'auto' } })
	leadsTo(link, source, context)
}

/** Where the practices come from, if it is a note of the user's; or why they do not. */
function drawOrigin(parent: HTMLElement, context: TendContext): void {
	const { reading } = context.playbook()
	if (reading === null) return
	const { practices: words } = context.words()
	const { path, isThere, taken, unclear } = reading
	const says = parent.createDiv({ cls: 'tend-practices-origin' })
	if (isThere && taken.length > 0 && unclear.length === 0) drawProof(says, words.playbook.from(noteName(path)), { path, line: null }, context)
	else drawProof(says, sayPlaybook(reading, words), { path, line: unclear[0] ?? null }, context)
}
