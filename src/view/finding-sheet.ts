import { sayDay } from '../i18n/say-day'
import { sayFinding, sayFindingLine } from '../i18n/say-finding'
import { dayText } from '../note/day'
import type { Finding } from '../query/findings'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { laterActs, lessOften, personOf, placeOf } from './finding-acts'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { drawName } from './person-row'

/** Of what a finding rests on so many lines are shown. */
const MOST_LINES = 6

/** What its buttons do. */
export interface SheetActs {
	readonly act: () => void
	readonly skip: () => void
	readonly later: (event: MouseEvent) => void
	readonly lessOften: () => void
	readonly more: (event: MouseEvent) => void
}

/**
 * One finding on its sheet: whom it is about, what was found, what it rests on, and what to do. The heading and the
 * buttons stay from one finding to the next, so that the focus does, and the heading is read aloud when it changes.
 */
export class FindingSheet {
	readonly #context: TendContext
	readonly #head: HTMLElement
	readonly #who: HTMLElement
	readonly #title: HTMLElement
	readonly #says: HTMLElement
	readonly #buttons: HTMLElement
	readonly #act: HTMLElement
	readonly #later: HTMLElement
	readonly #less: HTMLElement

	constructor(parent: HTMLElement, context: TendContext, acts: SheetActs) {
		const { review, acts: words } = context.words()
		this.#context = context
		const sheet = parent.createEl('article', { cls: 'tend-finding' })
		this.#head = sheet.createDiv({ attr: { 'aria-live': 'polite', 'aria-atomic': 'true' } })
		this.#who = this.#head.createDiv({ cls: 'tend-finding-who' })
		this.#title = this.#head.createEl('h2')
		this.#says = sheet.createDiv()
		this.#buttons = sheet.createDiv({ cls: 'tend-finding-acts', attr: { role: 'group', 'aria-label': review.pass.acts } })
		const button = (text: string, place: string, run: (event: MouseEvent) => void): HTMLElement => {
			const el = this.#buttons.createEl('button', { cls: 'tend-plain', text, attr: { [PLACE]: `review ${place}` } })
			el.addEventListener('click', run)
			return el
		}
		this.#act = button('', 'act', acts.act)
		this.#act.removeClass('tend-plain')
		button(review.pass.skip, 'skip', acts.skip)
		this.#later = button(words.later, 'later', acts.later)
		this.#less = button(words.names.lessOften, 'less', acts.lessOften)
		button(`${words.form.more}…`, 'more', acts.more).setAttr('aria-haspopup', 'menu')
	}

	draw(finding: Finding): void {
		const context = this.#context
		const words = context.words()
		const { title, act } = words.review.kinds[finding.kind]
		this.#drawWho(finding)
		if (this.#title.textContent !== title) this.#title.setText(title)
		this.#says.empty()
		this.#says.createEl('p', { cls: 'tend-finding-says', text: sayFinding(finding, words) })
		this.#drawLines(finding)
		this.#act.setText(act)
		const later = laterActs(finding, context)
		this.#later.toggle(later.length > 0)
		this.#later.setAttr('aria-haspopup', later.length > 1 ? 'menu' : 'dialog')
		this.#less.toggle(lessOften(finding, context) !== null)
	}

	#drawWho(finding: Finding): void {
		const context = this.#context
		const [person] = finding.people
		const sign = finding.key
		if (this.#who.dataset['of'] === sign && personOf(finding) === null) return
		this.#who.dataset['of'] = sign
		this.#who.empty()
		if (person === undefined || personOf(finding) === null) return
		drawCircleGlyph(this.#who, person.circle, context.words())
		const name = this.#who.createSpan()
		drawName(name, person, context)
		if (person.organization !== null) name.createSpan({ cls: 'tend-org', text: person.organization })
	}

	#drawLines({ lines }: Finding): void {
		const context = this.#context
		const language = context.language()
		const words = context.words()
		if (lines.length === 0) return
		const list = this.#says.createEl('ul', { cls: 'tend-evidence' })
		const hasDays = lines.some(({ day }) => day !== null)
		for (const line of lines.slice(0, MOST_LINES)) {
			const item = list.createEl('li')
			const day = line.day === null ? '' : sayDay(line.day, language, 'short', context.plan().today)
			if (hasDays) item.createEl('time', { text: day, attr: { datetime: line.day === null ? null : dayText(line.day) } })
			const text = sayFindingLine(line, words, language)
			const link = item.createEl('a', { text, attr: { href: '#', dir: 'auto', [PLACE]: `line ${line.source.path} ${text}` } })
			leadsTo(link, placeOf(line), context)
		}
		if (lines.length > MOST_LINES) list.createEl('li', { cls: 'tend-muted', text: words.acts.manyNotes.andMore(lines.length - MOST_LINES) })
	}
}
